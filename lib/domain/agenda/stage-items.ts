import { dayOf } from '../dates/calendar-day';
import { dayEnd } from '../dates/day-bounds';
import { dayInZone } from '../dates/day-in-zone';
import type { WholeDeal } from '../deals/whole-deal';
import { first90Of } from '../first-90/first-90';
import type { Viewer } from '../overview/viewer';
import type { AgendaItem } from './agenda-item';
import { newItem } from './new-item';

/**
 * The stages of the AE's first 90 days that begin today or later. Nothing is to be done as one begins, so that it is
 * quiet, and gone the day after; it is nobody's but the AE's.
 */
export function stageItems(whole: WholeDeal, viewer: Viewer): AgendaItem[] {
  if (viewer.role !== null && viewer.role !== 'ae') return [];
  const { timeZone } = viewer.calendar;
  const today = dayInZone(viewer.now.toISOString(), timeZone);
  const stages = first90Of(whole, viewer)?.ae?.stages ?? [];
  return stages
    .filter(({ firstDay }) => dayOf(firstDay) >= today)
    .map(({ stage, firstDay }) =>
      newItem({
        dealId: whole.deal.id,
        kind: 'ninety_days',
        names: [stage, firstDay],
        code: stage,
        dueAt: dayEnd(dayOf(firstDay), timeZone),
        isDay: true,
        isQuiet: true,
      }),
    );
}
