import { differenceInCalendarDays, parseISO } from 'date-fns';
import type { Meeting } from './meeting';

/** A meeting that took place. */
export type HeldMeeting = Meeting & { readonly heldAt: string };

/**
 * The meetings that were held, the earliest first. One is noted for its day, as this computer counts days, at
 * whatever hour: what is noted for today was held.
 */
export function heldMeetings(meetings: readonly Meeting[], now: Date): HeldMeeting[] {
  return meetings
    .flatMap((meeting) =>
      meeting.heldAt !== null && differenceInCalendarDays(parseISO(meeting.heldAt), now) <= 0
        ? [{ ...meeting, heldAt: meeting.heldAt }]
        : [],
    )
    .toSorted((a, b) => a.heldAt.localeCompare(b.heldAt));
}
