import { offsetInZone } from './offset-in-zone';

const DAY_MS = 86_400_000;

/**
 * The moment that clocks in a zone show a time, in milliseconds since 1970. Where clocks go back over it the first of
 * the two; where they go forward over it the time as if they had not, as RFC 5545 and Temporal have it.
 *
 * @param wall - Day and time as if the zone were UTC, in milliseconds since 1970.
 * @param timeZone - An IANA name; an unknown one counts as UTC.
 */
export function wallTime(wall: number, timeZone: string): number {
  // No zone changes its clocks twice within two days.
  const before = offsetInZone(wall - DAY_MS, timeZone);
  const after = offsetInZone(wall + DAY_MS, timeZone);
  if (before === after) return wall - before;
  const [early, late] = [wall - Math.max(before, after), wall - Math.min(before, after)];
  const isShown = (time: number) => time + offsetInZone(time, timeZone) === wall;
  return isShown(early) ? early : late;
}
