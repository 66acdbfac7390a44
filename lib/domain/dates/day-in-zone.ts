import type { CalendarDay } from './calendar-day';
import { timeInZone } from './time-in-zone';

/**
 * The calendar day of an instant in a zone; of an unreadable one 1970-01-01, as `dayOf` has it.
 *
 * @param instant - ISO instant with offset or Z.
 * @param timeZone - An IANA name; an unknown one counts as UTC.
 */
export function dayInZone(instant: string, timeZone: string): CalendarDay {
  return timeInZone(instant, timeZone)?.day ?? 0;
}
