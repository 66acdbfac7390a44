import type { CalendarDay } from './calendar-day';
import { isoInstant } from './iso-instant';
import { wallTime } from './wall-time';

const DAY_MS = 86_400_000;
/** Deals close, meet and renew on the same few hundred days; a list of thousands asks for them over and over. */
const MOST_KEPT = 5_000;

const starts = new Map<string, string>();

/**
 * The first moment of a calendar day in a zone, as an ISO instant: not midnight where clocks jump over that, and of a
 * day that a zone has skipped the moment at which it did. Since 1980 no zone has begun a jump before midnight that
 * ended after it, of which this would give a later moment.
 *
 * @param timeZone - An IANA name; an unknown one counts as UTC.
 */
export function dayStart(day: CalendarDay, timeZone: string): string {
  const key = `${timeZone} ${day}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const start = isoInstant(wallTime(day * DAY_MS, timeZone));
  if (starts.size >= MOST_KEPT) starts.clear();
  starts.set(key, start);
  return start;
}

/** The last millisecond of a calendar day in a zone, as an ISO instant; see `dayStart`. */
export function dayEnd(day: CalendarDay, timeZone: string): string {
  return new Date(Date.parse(dayStart(day + 1, timeZone)) - 1).toISOString();
}
