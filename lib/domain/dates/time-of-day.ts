import type { CalendarDay } from './calendar-day';
import { isoInstant } from './iso-instant';
import { wallTime } from './wall-time';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const MINUTES_PER_HOUR = 60;

/**
 * The moment that clocks in a zone show a time on a day, as an ISO instant. Of a time that exists twice the first; of
 * one that clocks skip as much later as they skip, which of 02:30 is 03:30.
 *
 * @param time - `HH:MM`.
 * @param timeZone - An IANA name; an unknown one counts as UTC.
 */
export function timeOfDay(day: CalendarDay, time: string, timeZone: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wall = day * DAY_MS + (hours * MINUTES_PER_HOUR + minutes) * MINUTE_MS;
  return isoInstant(wallTime(wall, timeZone));
}
