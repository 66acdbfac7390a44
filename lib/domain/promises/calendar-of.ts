import { daysOff } from '../dates/business-calendar';
import { timeInZone } from '../dates/time-in-zone';
import type { Calendar } from './sentence-context';

/** When and where something was written, and the writer's days off. */
export interface WrittenWhen {
  readonly sentAt: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly holidays: readonly string[];
  readonly weekend: readonly number[];
}

/** What dates are read against; null when the time is unreadable. */
export function calendarOf({ sentAt, timeZone, locale, ...off }: WrittenWhen): Calendar {
  const now = timeInZone(sentAt, timeZone);
  if (now === null) return null;
  return {
    today: now.day,
    hour: now.hour,
    monthFirst: /^en-(?:US|PH)\b|^en$/i.test(locale),
    ...daysOff(off),
  };
}
