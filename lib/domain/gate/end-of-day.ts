import { isoInstant } from '../dates/iso-instant';

/**
 * The last moment of a calendar day on this computer's clock, also over a change of clocks.
 *
 * @param day - `YYYY-MM-DD`.
 */
export function endOfDay(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(isoInstant(new Date(year, month - 1, date + 1).getTime() - 1));
}
