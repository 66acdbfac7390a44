import type { Clock } from '../clocks/clock';
import { isoDay } from '../dates/calendar-day';
import { dayInZone } from '../dates/day-in-zone';
import type { WholeDeal } from '../deals/whole-deal';
import { isOwn } from '../journey/is-own';
import type { Viewer } from '../overview/viewer';
import type { AgendaItem } from './agenda-item';
import { newItem } from './new-item';

/**
 * The clocks of a deal that run or are late. One whose meeting is planned is the meeting's item; another's is quiet.
 */
export function clockItems(
  { deal, meetings }: WholeDeal,
  clocks: readonly Clock[],
  { role, calendar: { timeZone } }: Viewer,
): AgendaItem[] {
  const planned = new Set(
    meetings.flatMap(({ plannedAt, heldAt }) => (heldAt === null ? [plannedAt] : [])),
  );
  return clocks.flatMap(({ id, state, owner, startsAt, dueAt, isDay, plannedAt }) => {
    if ((state !== 'running' && state !== 'late') || dueAt === null) return [];
    if (plannedAt !== null && planned.has(plannedAt)) return [];
    return [
      newItem({
        dealId: deal.id,
        kind: 'clock',
        names: [id, isDay ? isoDay(dayInZone(dueAt, timeZone)) : dueAt],
        code: id,
        who: owner,
        since: startsAt,
        dueAt,
        isDay,
        isQuiet: role !== null && !isOwn(owner, role),
      }),
    ];
  });
}
