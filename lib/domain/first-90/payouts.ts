import { dayOf, isoDay, type CalendarDay } from '../dates/calendar-day';
import { factValues } from '../brief/fact';
import { hasReached } from '../deals/has-reached';
import type { WholeDeal } from '../deals/whole-deal';

/** What the parts of a commission wait for. */
export type PayoutId = 'signing' | 'delivery_start' | 'week_12_report';

/** In per cent of the whole. */
const PERCENT: Readonly<Record<PayoutId, number>> = {
  signing: 50,
  delivery_start: 30,
  week_12_report: 20,
};
const WEEK = 7;
/** Delivery usually begins by the end of the second week after the close, and reports twelve weeks later. */
const START_BY = 2 * WEEK;
const REPORT_AFTER = 12 * WEEK;

/** One part of a commission that is paid in three. */
export interface Payout {
  readonly id: PayoutId;
  readonly percent: number;
  /** `late`: the day it was expected on has passed. */
  readonly state: 'reached' | 'expected' | 'late';
  /** The day it was reached, else the day it is expected on, `YYYY-MM-DD`; null where nothing says. */
  readonly day: string | null;
  /** This part of the deal's value, in its currency's units; null while that isn't known. */
  readonly amount: number | null;
}

/**
 * The three parts of a commission: half at the signature, three tenths when delivery really starts, the rest at the
 * report of its twelfth week.
 *
 * @param zero - The day of the close; null where it isn't known.
 */
export function payoutsOf(
  { deal, deliveryDays, facts }: WholeDeal,
  zero: CalendarDay | null,
  today: CalendarDay,
): Payout[] {
  const value = factValues(facts).commercials?.value ?? null;
  const { deliveryStarted, weekTwelveReport } = deliveryDays;
  const startBy = zero === null ? null : zero + START_BY;
  const start = deliveryStarted === null ? startBy : dayOf(deliveryStarted);
  const payout = (id: PayoutId, reached: string | null, expected: CalendarDay | null): Payout => ({
    id,
    percent: PERCENT[id],
    state: reached !== null ? 'reached' : isPast(expected, today) ? 'late' : 'expected',
    day: reached ?? (expected === null ? null : isoDay(expected)),
    amount: value === null ? null : shareOf(value, PERCENT[id]),
  });
  const isSigned = hasReached(deal.phase, 'signed');
  return [
    payout('signing', isSigned && zero !== null ? isoDay(zero) : null, zero),
    payout('delivery_start', deliveryStarted, startBy),
    payout('week_12_report', weekTwelveReport, start === null ? null : start + REPORT_AFTER),
  ];
}

function isPast(day: CalendarDay | null, today: CalendarDay): boolean {
  return day !== null && day < today;
}

/** To the hundredth, without the dust of binary fractions. */
function shareOf(value: number, percent: number): number {
  return Math.round(value * percent) / 100;
}
