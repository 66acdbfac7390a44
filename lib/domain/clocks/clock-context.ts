import type { CalendarDay } from '../dates/calendar-day';
import { dayInZone } from '../dates/day-in-zone';
import type { HeldMeeting } from '../deals/held-meetings';
import { heldMeetings } from '../deals/held-meetings';
import type { Meeting } from '../deals/meeting';
import { hasReached } from '../deals/has-reached';
import type { WholeDeal } from '../deals/whole-deal';
import { dayZero } from '../first-90/day-zero';
import type { Viewer } from '../overview/viewer';
import type { DealPhase } from '../deals/deal';
import { isClosed } from './is-closed';

type Kind = Meeting['kind'];

/** What the clocks of a deal are read from, looked up once for all of them. */
export interface ClockContext {
  readonly whole: WholeDeal;
  readonly calendar: Viewer['calendar'];
  /** The current moment, ISO instant. */
  readonly now: string;
  /** The viewer's day. */
  readonly today: CalendarDay;
  readonly isClosed: boolean;
  /** Day 0, see `dayZero`; of a deal that isn't closed a day that is only expected. */
  readonly closed: CalendarDay | null;
  /** The meetings that were held, the earliest first. */
  readonly held: readonly HeldMeeting[];
  /** Whether the deal is in a phase, or in a later one. */
  readonly reaches: (phase: DealPhase) => boolean;
}

/** What the clocks of a deal are read from, for a viewer. */
export function clockContext(whole: WholeDeal, { calendar, now }: Viewer): ClockContext {
  const at = now.toISOString();
  return {
    whole,
    calendar,
    now: at,
    today: dayInZone(at, calendar.timeZone),
    isClosed: isClosed(whole),
    closed: dayZero(whole, calendar.timeZone),
    held: heldMeetings(whole.meetings, now, calendar.timeZone),
    reaches: (phase) => hasReached(whole.deal.phase, phase),
  };
}

/** When the first meeting of some kinds was held; null while none was. */
export function heldAt({ held }: ClockContext, ...kinds: readonly Kind[]): string | null {
  return held.find(({ kind }) => kinds.includes(kind))?.heldAt ?? null;
}

/**
 * When the next meeting of some kinds is planned for; null where none is. One that was planned for an earlier day and
 * never noted as held did not happen.
 */
export function plannedAt(
  { whole, today, held, calendar }: ClockContext,
  ...kinds: readonly Kind[]
): string | null {
  const planned = whole.meetings.flatMap(({ id, kind, plannedAt }) => {
    if (plannedAt === null || !kinds.includes(kind)) return [];
    if (held.some((one) => one.id === id)) return [];
    return dayInZone(plannedAt, calendar.timeZone) >= today ? [plannedAt] : [];
  });
  return planned.toSorted()[0] ?? null;
}
