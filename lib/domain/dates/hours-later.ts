import { isoInstant } from './iso-instant';

const HOUR_MS = 3_600_000;

/**
 * The moment a number of hours later, as an ISO instant. Hours that pass, not hours on the wall: a night in which
 * clocks change makes no difference.
 *
 * @param instant - ISO instant.
 */
export function hoursLater(instant: string, hours: number): string {
  return isoInstant(Date.parse(instant) + hours * HOUR_MS);
}
