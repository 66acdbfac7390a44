import { businessDeadline } from '../dates/business-deadline';
import { dayEnd, dayStart } from '../dates/day-bounds';
import { dayInZone } from '../dates/day-in-zone';
import { hoursLater } from '../dates/hours-later';
import {
  ALIGNMENT_WITHIN_DAYS,
  INTRODUCTION_WITHIN_DAYS,
  lastAlignmentDay,
} from '../meetings/meeting-days';
import type { Clock } from './clock';
import { heldAt, plannedAt, type ClockContext } from './clock-context';
import { makeClock } from './make-clock';
import { successorOf } from './successor-of';

const FIRST_CONTACT_HOURS = 24;

/** The clocks from the close to the customer's first word with whoever takes over. */
export function handoverClocks(context: ClockContext): Clock[] {
  if (!context.isClosed) return [];
  return [...alignment(context), introductionCall(context), firstContact(context)];
}

/** AE and CSM, within five business days of the close and two before the kickoff, whichever comes first. */
function alignment(context: ClockContext): Clock[] {
  const { whole, closed, calendar, now, reaches } = context;
  if (whole.deal.handoffModel !== 'csm_90_day') return [];
  const held = heldAt(context, 'alignment');
  const deadlines = [
    businessDeadline(closed, ALIGNMENT_WITHIN_DAYS, calendar),
    beforeKickoff(context),
  ];
  return [
    makeClock(
      {
        id: 'alignment',
        owner: 'ae',
        startsAt: closeStart(context),
        isStarted: true,
        dueAt: deadlines.filter((one) => one !== null).toSorted()[0] ?? null,
        plannedAt: plannedAt(context, 'alignment'),
        ended: held === null ? null : { at: held },
        isOver: reaches('first_90_days'),
      },
      now,
    ),
  ];
}

function beforeKickoff(context: ClockContext): string | null {
  const { calendar } = context;
  const kickoff = heldAt(context, 'kickoff') ?? plannedAt(context, 'kickoff');
  if (kickoff === null) return null;
  const day = dayInZone(kickoff, calendar.timeZone);
  return dayEnd(lastAlignmentDay(day, calendar), calendar.timeZone);
}

/** The first call at which the customer meets whoever takes over; a kickoff without one was it. */
function introductionCall(context: ClockContext): Clock {
  const { closed, calendar, now, reaches } = context;
  const held = heldAt(context, 'introduction', 'kickoff');
  return makeClock(
    {
      id: 'introduction_call',
      owner: 'ae',
      startsAt: closeStart(context),
      isStarted: true,
      dueAt: businessDeadline(closed, INTRODUCTION_WITHIN_DAYS, calendar),
      plannedAt: plannedAt(context, 'introduction', 'kickoff'),
      ended: held === null ? null : { at: held },
      isOver: reaches('first_90_days'),
    },
    now,
  );
}

/**
 * The first word of whoever takes over, in the 24 hours after they were introduced. It is their mail, which nobody here
 * sees: that the kickoff is planned, or that they met, tells that it was written.
 */
function firstContact(context: ClockContext): Clock {
  const { whole, now, reaches } = context;
  const sentAt = introducedAt(context);
  const dueAt = sentAt === null ? null : hoursLater(sentAt, FIRST_CONTACT_HOURS);
  return makeClock(
    {
      id: 'first_contact',
      owner: successorOf(whole.deal),
      startsAt: sentAt,
      isStarted: reaches('handed_over'),
      dueAt,
      isDay: false,
      ended: contacted(context, sentAt, dueAt),
      isOver: reaches('first_90_days'),
    },
    now,
  );
}

function introducedAt({ whole }: ClockContext): string | null {
  const kind = whole.deal.handoffModel === 'csm_90_day' ? 'csm_introduction' : 'am_introduction';
  const sent = whole.emails.flatMap((email) => (email.kind === kind ? [email.sentAt] : []));
  return sent.toSorted()[0] ?? null;
}

/** A kickoff that was written down by the deadline was arranged by then; of one that was written later nobody knows. */
function contacted(
  context: ClockContext,
  sentAt: string | null,
  dueAt: string | null,
): { readonly at: string | null } | null {
  const kickoffs = context.whole.meetings.filter(
    ({ kind, plannedAt, heldAt }) => kind === 'kickoff' && (plannedAt ?? heldAt) !== null,
  );
  const met = context.held.find(
    ({ kind, heldAt }) => kind === 'introduction' && heldAt > (sentAt ?? ''),
  );
  if (sentAt === null || (kickoffs.length === 0 && met === undefined)) return null;
  const signs = [...kickoffs.map(({ updatedAt }) => updatedAt), ...(met ? [met.heldAt] : [])];
  const [first = ''] = signs.toSorted();
  return { at: dueAt !== null && first <= dueAt ? first : null };
}

function closeStart({ closed, calendar }: ClockContext): string | null {
  return closed === null ? null : dayStart(closed, calendar.timeZone);
}
