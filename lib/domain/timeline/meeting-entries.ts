import type { ClockId } from '../clocks/clock';
import type { Meeting } from '../deals/meeting';
import type { WholeDeal } from '../deals/whole-deal';
import { middleOfDay } from './middle-of-day';
import { debt, happening, type TimelineEntry, type TimelineViewer } from './timeline-entry';

/** The clock that a kind of meeting ends: while it runs, it says when the meeting is planned. */
const CLOCK_OF: { readonly [Kind in Meeting['kind']]?: ClockId } = {
  debrief: 'debrief',
  success_conversation: 'success_conversation',
  alignment: 'alignment',
  delivery_handoff: 'delivery_handoff',
  introduction: 'introduction_call',
  day_30_call: 'day_30_call',
  day_90_review: 'day_90_review',
};

/**
 * Meetings that were held, that lie ahead, or that nobody says were held; and calls.
 *
 * @param running - The clocks of the deal that run or are late.
 */
export function meetingEntries(
  { meetings, calls }: Pick<WholeDeal, 'meetings' | 'calls'>,
  running: ReadonlySet<string>,
  viewer: TimelineViewer,
): (TimelineEntry | null)[] {
  return [
    ...meetings.map((meeting) => entryOf(meeting, running, viewer)),
    ...calls.map(({ id, date, who, notes }) =>
      happening({
        key: `call ${id}`,
        kind: 'call',
        text: notes,
        name: who.join(', '),
        at: middleOfDay(date),
      }),
    ),
  ];
}

function entryOf(
  { id, kind, plannedAt, heldAt, attendees, outcome }: Meeting,
  running: ReadonlySet<string>,
  { now }: TimelineViewer,
): TimelineEntry | null {
  const what = { key: `meeting ${id}`, kind: 'meeting', code: kind } as const;
  const name = attendees.join(', ');
  if (heldAt !== null) return happening({ ...what, text: outcome, name, at: heldAt });
  const clock = CLOCK_OF[kind];
  if (plannedAt === null || (clock !== undefined && running.has(clock))) return null;
  const state = plannedAt > now.toISOString() ? 'ahead' : 'missing';
  return debt({ ...what, name, side: 'us', state, due: plannedAt });
}
