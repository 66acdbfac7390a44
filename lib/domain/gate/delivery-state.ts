import { format } from 'date-fns';
import type { RecordLink } from '../crm/record-link';
import type { DeliveryTrigger } from './delivery-trigger';

/** The three conditions of the delivery trigger, in the order in which they usually come true. */
export const DELIVERY_CONDITIONS = ['contractSigned', 'depositInvoiced', 'closedWon'] as const;
export type DeliveryCondition = (typeof DELIVERY_CONDITIONS)[number];

/** How far the delivery trigger is. */
export interface DeliveryState {
  /** Delivery takes the deal over; until then it is the AE's. */
  readonly isMet: boolean;
  /** The day the last of the three became true; null until then. */
  readonly since: string | null;
  readonly missing: readonly DeliveryCondition[];
}

/** What the three days say. */
export function deliveryState(trigger: DeliveryTrigger): DeliveryState {
  const missing = DELIVERY_CONDITIONS.filter((condition) => trigger[condition] === null);
  const days = DELIVERY_CONDITIONS.flatMap((condition) => trigger[condition] ?? []);
  const isMet = missing.length === 0;
  return { isMet, since: isMet ? (days.toSorted().at(-1) ?? null) : null, missing };
}

/**
 * The day that may be taken for Closed Won: a linked record was seen as won with its amount and close date filled.
 * It is offered, never set. Null where there is none, or the day is given already.
 */
export function offeredClosedWon(
  trigger: DeliveryTrigger,
  records: readonly RecordLink[],
): { readonly day: string; readonly record: RecordLink } | null {
  if (trigger.closedWon !== null) return null;
  const [first] = records
    .flatMap((record) =>
      record.standing === 'won' && record.filled && record.wonAt !== null
        ? [{ day: format(new Date(record.wonAt), 'yyyy-MM-dd'), record }]
        : [],
    )
    .toSorted((a, b) => a.day.localeCompare(b.day));
  return first ?? null;
}
