import { DATE_ORDERS, readDateCell } from '@/lib/domain/import/read-date-cell';

/** A year in full, of our time and calendar. */
const YEAR = /(?<!\d)20\d{2}(?!\d)/u;

/**
 * The day in a localised date, `YYYY-MM-DD`: `28/11/2026`, `Nov 28, 2026`, `28.11.2026 16:00`. Null where its
 * form leaves a doubt: `05/06/2026` is a day in May for one reader and in June for another.
 */
export function parseDay(shown: string): string | null {
  if (!YEAR.test(shown)) return null;
  const days = DATE_ORDERS.map((order) => readDateCell(shown, order)).filter((day) => day !== null);
  const [only = null, ...others] = new Set(days);
  return others.length === 0 ? only : null;
}
