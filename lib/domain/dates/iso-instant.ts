/** What is further away can't be written with a year of four digits, by which instants are compared and parsed. */
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * A moment as an ISO instant. The end of 9999-12-31, by which some write "never", lies in the year 10000 west of
 * Greenwich: what is later than that year's last moment is that moment.
 *
 * @param time - Milliseconds since 1970.
 */
export function isoInstant(time: number): string {
  return new Date(Math.min(time, LAST)).toISOString();
}
