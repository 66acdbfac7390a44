import type { CalendarDay } from './calendar-day';
import { offsetInZone } from './offset-in-zone';

const HOUR_MS = 3_600_000;
const HOURS_PER_DAY = 24;

/** A moment as a clock on the wall shows it. */
export interface LocalTime {
  readonly day: CalendarDay;
  /** 0 to 23. */
  readonly hour: number;
}

/**
 * The calendar day and hour of an instant in a zone.
 * An unknown zone counts as UTC and an unreadable instant gives null, as both may come from stored settings or a file.
 * @param instant ISO instant with offset or Z
 * @param timeZone IANA name or an offset such as +02:00
 */
export function timeInZone(instant: string, timeZone: string): LocalTime | null {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return null;
  const hours = Math.floor((time + offsetInZone(time, timeZone)) / HOUR_MS);
  const day = Math.floor(hours / HOURS_PER_DAY);
  return { day, hour: hours - day * HOURS_PER_DAY };
}
