import type { RecordLink } from '../crm/record-link';
import type { DealStanding } from '../crm/deal-standing';
import { endOfDay } from './end-of-day';

/** What was just seen of a record. */
export interface StandingSight {
  readonly standing: DealStanding | null;
  /** The day the CRM gives as its close, `YYYY-MM-DD`. */
  readonly closeDate: string | null;
  /** ISO instant. */
  readonly at: string;
}

/**
 * Since when a record counts as won. One that was open when it was last seen was won by now; one that is won when
 * it is first seen was won on its close date, unless that has yet to end, and the day is all that is known. Null
 * while it isn't won. What can't be told leaves what was known.
 */
export function wonSince(
  before: Pick<RecordLink, 'standing' | 'wonAt' | 'seenAt'>,
  { standing, closeDate, at }: StandingSight,
): string | null {
  if (standing === null) return before.wonAt;
  if (standing !== 'won') return null;
  if (before.wonAt !== null) return before.wonAt;
  const wasOpen = before.seenAt !== null && before.standing !== null;
  const closed = wasOpen || closeDate === null ? null : endOfDay(closeDate).toISOString();
  return closed !== null && closed < at ? closed : at;
}
