import { endOfDay } from '../gate/end-of-day';

const HALF_DAY_MS = 43_200_000;

/**
 * Where something stands of which only the day is known: its noon on this computer's clock, as an instant.
 *
 * @param day - `YYYY-MM-DD`.
 */
export function middleOfDay(day: string): string {
  return new Date(endOfDay(day).getTime() - HALF_DAY_MS).toISOString();
}
