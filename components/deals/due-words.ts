import { i18n } from '#i18n';
import { localDay } from '@/components/ledger/local-day';
import { shortDay } from '@/components/ledger/short-day';

const DAY_MS = 86_400_000;
const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

/** Something that falls due. */
export interface Due {
  /** ISO instant. */
  readonly dueAt: string;
  /** Whether it is due at that day's end, and not at an hour. */
  readonly isDay: boolean;
}

/** When something is due, or was, and whether that has passed. */
export function dueWords(
  due: Due,
  now: Date,
): { readonly words: string; readonly isLate: boolean } {
  const isLate = due.dueAt < now.toISOString();
  const at = new Date(due.dueAt);
  if (isLate && !due.isDay && localDay(at) === localDay(now))
    return { words: i18n.t('dealsTable.lateSince', { time: time.format(at) }), isLate };
  const when = whenWords(due, now);
  return { words: i18n.t(isLate ? 'dealsTable.late' : 'dealsTable.due', { when }), isLate };
}

/** "today", "tomorrow, 14:00", "3 Dec": the hour only where it counts, and the day is near. */
function whenWords({ dueAt, isDay }: Due, now: Date): string {
  const date = new Date(dueAt);
  const day = localDay(date);
  const isToday = day === localDay(now);
  const isTomorrow = day === localDay(new Date(now.getTime() + DAY_MS));
  const words = isToday
    ? i18n.t('dealsTable.today')
    : isTomorrow
      ? i18n.t('dealsTable.tomorrow')
      : shortDay(day, now);
  return isDay || !(isToday || isTomorrow) ? words : `${words}, ${time.format(date)}`;
}
