import { casual, GB } from 'chrono-node/en';
import { calendarDay, dayParts, isoDay } from './calendar-day';
import type { TimeContext } from './time-rule';

/**
 * The day that chrono reads from a phrase which no rule of ours knows, or null.
 * The day is handed over and taken back as plain year, month and day, so the machine's own zone plays no part.
 */
export function readWithChrono(
  phrase: string,
  { today, monthFirst }: Pick<TimeContext, 'today' | 'monthFirst'>,
): string | null {
  const { year, month, dayOfMonth } = dayParts(today);
  const reference = new Date(year, month - 1, dayOfMonth, 12);
  const [result] = (monthFirst ? casual : GB).parse(phrase, reference, { forwardDate: true });
  if (!result) return null;
  const parts = {
    year: result.start.get('year'),
    month: result.start.get('month'),
    day: result.start.get('day'),
  };
  if (parts.year === null || parts.month === null || parts.day === null) return null;
  return isoDay(calendarDay(parts.year, parts.month, parts.day));
}
