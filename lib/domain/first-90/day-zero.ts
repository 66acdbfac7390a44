import { dayOf, type CalendarDay } from '../dates/calendar-day';
import { dayInZone } from '../dates/day-in-zone';
import type { WholeDeal } from '../deals/whole-deal';

/**
 * The day from which a deal's 90 days count: its close date, else the day its CRM first said won. Null where neither
 * is known.
 *
 * @param timeZone - The viewer's, an IANA name.
 */
export function dayZero(
  { deal, records }: Pick<WholeDeal, 'deal' | 'records'>,
  timeZone: string,
): CalendarDay | null {
  if (deal.closeDate !== null) return dayOf(deal.closeDate);
  const [first] = records
    .flatMap(({ standing, wonAt }) => (standing === 'won' && wonAt !== null ? [wonAt] : []))
    .toSorted();
  return first === undefined ? null : dayInZone(first, timeZone);
}
