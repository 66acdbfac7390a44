import { factValues } from '../brief/fact';
import { isBlank } from '../brief/is-blank';
import { writtenCriteria } from '../brief/success-gap';
import { dayOf, type CalendarDay } from '../dates/calendar-day';
import { dayEnd, dayStart } from '../dates/day-bounds';
import type { Meeting } from '../deals/meeting';
import type { Clock, ClockId } from './clock';
import { heldAt, plannedAt, type ClockContext } from './clock-context';
import { makeClock, type ClockParts } from './make-clock';
import { successorOf } from './successor-of';

/** A word with the customer in the week before a milestone is one about it; in calendar days. */
const MILESTONE_WEEK = 7;

/** Meetings without the customer. */
const INTERNAL: readonly Meeting['kind'][] = ['debrief', 'alignment', 'delivery_handoff'];

/** The clocks of the 90 days after the close: what was agreed on success, and the AE's one call. */
export function first90Clocks(context: ClockContext): Clock[] {
  const { whole, isClosed } = context;
  if (!isClosed) return [];
  const criteria = writtenCriteria(factValues(whole.facts).successCriteria ?? []);
  const milestones = [
    { id: 'day_30_milestone', days: 30, isSet: criteria.some(({ day30 }) => !isBlank(day30)) },
    { id: 'day_60_milestone', days: 60, isSet: criteria.some(({ day60 }) => !isBlank(day60)) },
  ] as const;
  return [
    ...(whole.deal.handoffModel === 'csm_90_day' ? [day30Call(context)] : []),
    ...milestones.filter(({ isSet }) => isSet).map((one) => milestone(context, one)),
    day90Review(context),
  ];
}

/** The AE's five minutes with the champion. */
function day30Call(context: ClockContext): Clock {
  return clockOfDay(context, {
    id: 'day_30_call',
    owner: 'ae',
    day: dayAfterClose(context, 30),
    plannedAt: plannedAt(context, 'day_30_call'),
    end: heldAt(context, 'day_30_call'),
  });
}

/**
 * What the customer wants to have reached by a day. Nothing here says whether they have: that somebody spoke with them
 * about then is what ends it.
 */
function milestone(
  context: ClockContext,
  { id, days }: { readonly id: ClockId; readonly days: number },
): Clock {
  const { whole, calendar, today } = context;
  const day = dayAfterClose(context, days);
  const from = day === null ? null : day - MILESTONE_WEEK;
  const calls = whole.calls.flatMap(({ date }) =>
    dayOf(date) <= today ? [dayStart(dayOf(date), calendar.timeZone)] : [],
  );
  const meetings = context.held.flatMap(({ kind, heldAt }) =>
    INTERNAL.includes(kind) ? [] : [heldAt],
  );
  const since = from === null ? null : dayStart(from, calendar.timeZone);
  const spoken = [...calls, ...meetings].filter((at) => since !== null && at >= since);
  return clockOfDay(context, {
    id,
    owner: successorOf(whole.deal),
    day,
    plannedAt: null,
    end: spoken.toSorted()[0] ?? null,
  });
}

/** The review that closes the 90 days, on its own date where one was agreed. */
function day90Review(context: ClockContext): Clock {
  const { whole } = context;
  const agreed = factValues(whole.facts).definedDone?.reviewDate ?? null;
  return clockOfDay(context, {
    id: 'day_90_review',
    owner: successorOf(whole.deal),
    day: agreed === null ? dayAfterClose(context, 90) : dayOf(agreed),
    plannedAt: plannedAt(context, 'day_90_review'),
    end: heldAt(context, 'day_90_review'),
  });
}

interface DayClock extends Pick<ClockParts, 'id' | 'owner'> {
  readonly day: CalendarDay | null;
  readonly plannedAt: string | null;
  /** When what ends it happened; null while it hasn't. */
  readonly end: string | null;
}

function clockOfDay(context: ClockContext, { day, end, ...parts }: DayClock): Clock {
  const { closed, calendar, now, reaches } = context;
  return makeClock(
    {
      ...parts,
      startsAt: closed === null ? null : dayStart(closed, calendar.timeZone),
      isStarted: true,
      dueAt: day === null ? null : dayEnd(day, calendar.timeZone),
      ended: end === null ? null : { at: end },
      isOver: reaches('steady'),
    },
    now,
  );
}

function dayAfterClose({ closed }: ClockContext, days: number): CalendarDay | null {
  return closed === null ? null : closed + days;
}
