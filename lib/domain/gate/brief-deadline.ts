import { isoInstant } from '../dates/iso-instant';
import { endOfDay } from './end-of-day';

/** How long the brief of a won deal may take, in hours. */
const BRIEF_WITHIN_HOURS = 48;
const HOUR_MS = 3_600_000;

/** When the brief of a deal that is won already is due. */
export interface BriefDeadline {
  readonly state: 'due' | 'late';
  /** From when it counts: ISO instant. */
  readonly wonAt: string;
  /** ISO instant. */
  readonly dueAt: string;
  /** Whole hours until then, or since: an hour that has begun counts while it is due, only a full one once it is late. */
  readonly hours: number;
}

/**
 * The 48 hours in which the brief of a won deal has to be complete. Hours of the clock: a night in which clocks
 * change has one more or fewer. Of a close date only the day is known, so that it counts from the day's end.
 *
 * @returns Null while nothing says when it was won.
 */
export function briefDeadline(
  { wonAt, closeDate }: { readonly wonAt: string | null; readonly closeDate: string | null },
  now: Date,
): BriefDeadline | null {
  const from = wonAt ?? (closeDate === null ? null : endOfDay(closeDate).toISOString());
  if (from === null) return null;
  const due = Date.parse(from) + BRIEF_WITHIN_HOURS * HOUR_MS;
  const left = (due - now.getTime()) / HOUR_MS;
  return {
    state: left > 0 ? 'due' : 'late',
    wonAt: from,
    dueAt: isoInstant(due),
    hours: left > 0 ? Math.ceil(left) : Math.floor(0 - left),
  };
}
