import type { CalendarDay } from '../dates/calendar-day';
import { hasReached } from '../deals/has-reached';
import type { WholeDeal } from '../deals/whole-deal';
import { dayZero } from '../first-90/day-zero';

/** The part of a deal that says when it was closed. */
type Closing = Pick<WholeDeal, 'deal' | 'records'>;

/** Whether a deal is closed: by its phase, or in a CRM that has it as won. */
export function isClosed({ deal, records }: Closing): boolean {
  return hasReached(deal.phase, 'signed') || records.some(({ standing }) => standing === 'won');
}

/**
 * Day 0 of a deal that is closed, see `dayZero`; null while it isn't, as a close date is an expectation until then.
 *
 * @param timeZone - The viewer's, an IANA name.
 */
export function closeDay(closing: Closing, timeZone: string): CalendarDay | null {
  return isClosed(closing) ? dayZero(closing, timeZone) : null;
}
