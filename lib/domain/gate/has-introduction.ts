import { differenceInCalendarDays, parseISO } from 'date-fns';
import type { Meeting } from '../deals/meeting';

/**
 * Whether the introduction call took place or is to come. A meeting is noted for its day, as this computer counts
 * days: one that was planned for an earlier day and never noted as held did not happen, and whoever cancels a call
 * takes its day, or the meeting, away.
 */
export function hasIntroduction(meetings: readonly Meeting[], now: Date): boolean {
  return meetings.some(
    ({ kind, plannedAt, heldAt }) =>
      kind === 'introduction' &&
      (heldAt !== null ||
        (plannedAt !== null && differenceInCalendarDays(parseISO(plannedAt), now) >= 0)),
  );
}
