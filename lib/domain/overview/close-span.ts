import { dayParts, dayOf } from '../dates/calendar-day';

/** Deals by the day they closed: all, also those that are open; this calendar quarter's; the one's before it. */
export const CLOSE_SPANS = ['all', 'this_quarter', 'last_quarter'] as const;
export type CloseSpan = (typeof CLOSE_SPANS)[number];

/**
 * Whether a deal belongs to a span of time.
 *
 * @param closeDate - `YYYY-MM-DD`, or null while there is none.
 * @param today - `YYYY-MM-DD` where the rep is.
 */
export function isInSpan(closeDate: string | null, span: CloseSpan, today: string): boolean {
  if (span === 'all') return true;
  if (closeDate === null) return false;
  const asked = quarterOf(today) - (span === 'last_quarter' ? 1 : 0);
  return quarterOf(closeDate) === asked;
}

/** Calendar quarters since the year 0, counted through. */
function quarterOf(day: string): number {
  const { year, month } = dayParts(dayOf(day));
  return year * 4 + Math.floor((month - 1) / 3);
}
