import { dayOf } from '../dates/calendar-day';
import { dayEnd } from '../dates/day-bounds';
import { briefDeadline } from '../gate/brief-deadline';
import { briefCompletion } from './brief-completion';
import type { Clock } from './clock';
import type { ClockContext } from './clock-context';
import { makeClock } from './make-clock';

/**
 * The brief: before the deal is closed, so due on the day that is expected; and once it is, in the 48 hours after. Of a
 * close nobody knows the day of nothing is due.
 */
export function briefClock(context: ClockContext): Clock[] {
  const { whole, now, isClosed, reaches } = context;
  if (!isClosed && !reaches('technical_win')) return [];
  const won = briefDeadline({ wonAt: wonAt(context), closeDate: null }, new Date(now));
  const dueAt = won === null ? expectedClose(context) : won.dueAt;
  return [
    makeClock(
      {
        id: 'brief',
        owner: 'ae',
        startsAt: won?.wonAt ?? null,
        isStarted: true,
        dueAt,
        isDay: won === null,
        ended: briefCompletion(whole, dueAt),
        isOver: reaches('first_90_days'),
      },
      now,
    ),
  ];
}

/** As a CRM says, else the end of the day it closed on, of which no hour is known. */
function wonAt({ whole, isClosed, closed, calendar }: ClockContext): string | null {
  if (!isClosed) return null;
  const seen = whole.records.flatMap(({ standing, wonAt }) =>
    standing === 'won' && wonAt !== null ? [wonAt] : [],
  );
  return seen.toSorted()[0] ?? (closed === null ? null : dayEnd(closed, calendar.timeZone));
}

/** A day that passed without a signature says nothing. */
function expectedClose({ whole, isClosed, today, calendar }: ClockContext): string | null {
  const { closeDate } = whole.deal;
  if (isClosed || closeDate === null || dayOf(closeDate) < today) return null;
  return dayEnd(dayOf(closeDate), calendar.timeZone);
}
