import { dayOf } from '../dates/calendar-day';
import { businessDeadline } from '../dates/business-deadline';
import { dayEnd } from '../dates/day-bounds';
import { dayInZone } from '../dates/day-in-zone';
import { settledSummaries } from '../emails/tracking/settled-summaries';
import type { Clock } from './clock';
import { heldAt, plannedAt, type ClockContext } from './clock-context';
import { makeClock } from './make-clock';

/** "Right after the technical win" is the same business day, or the next: the rule names no hour. */
const DEBRIEF_WITHIN_DAYS = 1;

/** The clocks that end with the signature: what success is, and what the proof has shown. */
export function beforeCloseClocks(context: ClockContext): Clock[] {
  const hasBegun = context.reaches('technical_win') || context.isClosed;
  return hasBegun ? [successConversation(context), ...debrief(context)] : [];
}

/**
 * Whether anybody has asked the customer, before they sign, what success is. A statement of it that they confirmed
 * says the same. Due on the day the deal is expected to close, and on the day it did.
 */
function successConversation(context: ClockContext): Clock {
  const { reaches, whole, now } = context;
  const confirmed = settledSummaries(whole)
    .filter(({ email }) => email.kind === 'success_statement')
    .map(({ at }) => at);
  const held = heldAt(context, 'success_conversation');
  const [first] = [...confirmed, ...(held === null ? [] : [held])].toSorted();
  return makeClock(
    {
      id: 'success_conversation',
      owner: 'ae',
      startsAt: technicalWinAt(context),
      isStarted: true,
      dueAt: signatureAt(context),
      plannedAt: plannedAt(context, 'success_conversation'),
      ended: first === undefined ? null : { at: first },
      isOver: reaches('handed_over'),
    },
    now,
  );
}

/** Where engineers took part: the half hour in which they tell the AE what the proof has shown. */
function debrief(context: ClockContext): Clock[] {
  const { whole, now, isClosed, calendar } = context;
  const { phase } = whole.deal;
  const startsAt = technicalWinAt(context);
  const hadProof =
    phase === 'technical_win' ||
    startsAt !== null ||
    whole.people.some(({ role }) => role === 'se') ||
    whole.meetings.some(({ kind }) => kind === 'debrief');
  if (!hadProof) return [];
  const held = heldAt(context, 'debrief');
  const wonOn = startsAt === null ? null : dayInZone(startsAt, calendar.timeZone);
  return [
    makeClock(
      {
        id: 'debrief',
        owner: 'se',
        startsAt,
        isStarted: true,
        dueAt: businessDeadline(wonOn, DEBRIEF_WITHIN_DAYS, calendar),
        plannedAt: plannedAt(context, 'debrief'),
        ended: held === null ? null : { at: held },
        isOver: isClosed,
      },
      now,
    ),
  ];
}

/** The champion email follows the technical win at once; of the phase itself nobody keeps since when. */
function technicalWinAt({ whole }: ClockContext): string | null {
  const sent = whole.emails.flatMap(({ kind, sentAt }) =>
    kind === 'champion_recap' ? [sentAt] : [],
  );
  return sent.toSorted()[0] ?? null;
}

/** The end of the day of the signature: as it was, or as it is expected. A day that passed without it says nothing. */
function signatureAt({ whole, closed, isClosed, today, calendar }: ClockContext): string | null {
  const { closeDate } = whole.deal;
  const expected = closeDate === null || dayOf(closeDate) < today ? null : dayOf(closeDate);
  const day = isClosed ? closed : expected;
  return day === null ? null : dayEnd(day, calendar.timeZone);
}
