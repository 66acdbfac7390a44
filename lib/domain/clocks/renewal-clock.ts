import { factValues } from '../brief/fact';
import { dayOf } from '../dates/calendar-day';
import { dayEnd, dayStart } from '../dates/day-bounds';
import type { Clock } from './clock';
import type { ClockContext } from './clock-context';
import { makeClock } from './make-clock';
import { successorOf } from './successor-of';

/** The renewal, in sight from the first week on. It ends with the next renewal date, with which it begins anew. */
export function renewalClock({ whole, closed, isClosed, calendar, now }: ClockContext): Clock[] {
  const renewalDate = factValues(whole.facts).commercials?.renewalDate ?? null;
  if (!isClosed || renewalDate === null) return [];
  return [
    makeClock(
      {
        id: 'renewal',
        owner: successorOf(whole.deal),
        startsAt: closed === null ? null : dayStart(closed, calendar.timeZone),
        isStarted: true,
        dueAt: dayEnd(dayOf(renewalDate), calendar.timeZone),
        ended: null,
        isOver: false,
      },
      now,
    ),
  ];
}
