import { differenceInCalendarDays, parseISO } from 'date-fns';
import { dayInZone } from '../dates/day-in-zone';
import type { Meeting } from './meeting';

/** A meeting that took place. */
export type HeldMeeting = Meeting & { readonly heldAt: string };

/**
 * The meetings that were held, the earliest first. One is noted for its day, at whatever hour: what is noted for
 * today was held.
 *
 * @param timeZone - Whose days they are, an IANA name; this computer's where none is given.
 */
export function heldMeetings(
  meetings: readonly Meeting[],
  now: Date,
  timeZone?: string,
): HeldMeeting[] {
  return meetings
    .flatMap((meeting) =>
      meeting.heldAt !== null && daysAhead(meeting.heldAt, now, timeZone) <= 0
        ? [{ ...meeting, heldAt: meeting.heldAt }]
        : [],
    )
    .toSorted((a, b) => a.heldAt.localeCompare(b.heldAt));
}

function daysAhead(instant: string, now: Date, timeZone: string | undefined): number {
  return timeZone === undefined
    ? differenceInCalendarDays(parseISO(instant), now)
    : dayInZone(instant, timeZone) - dayInZone(now.toISOString(), timeZone);
}
