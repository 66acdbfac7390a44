import type { WholeDeal } from '../deals/whole-deal';
import type { Overview } from '../overview/overview';
import type { Viewer } from '../overview/viewer';
import type { AgendaItem } from './agenda-item';
import { clockItems } from './clock-items';
import { mailItems } from './mail-items';
import { meetingItems } from './meeting-items';
import { promiseItems } from './promise-items';
import { stageItems } from './stage-items';
import { standingItems } from './standing-items';

/** As many as an overview holds; a deal with more has other worries. */
const MOST_ITEMS = 500;

/** What a deal asks for, the first due first; what has no time comes last. One that is put away asks for nothing. */
export function dealAgenda(
  deal: WholeDeal,
  { clocks, offer, flags }: Pick<Overview, 'clocks' | 'move' | 'offer' | 'flags'>,
  viewer: Viewer,
): AgendaItem[] {
  if (deal.deal.archivedAt !== null) return [];
  return [
    ...promiseItems(deal, viewer),
    ...mailItems(deal, viewer),
    ...clockItems(deal, clocks, viewer),
    ...meetingItems(deal),
    ...stageItems(deal, viewer),
    ...standingItems(deal, { offer, flags }),
  ]
    .toSorted(byTime)
    .slice(0, MOST_ITEMS);
}

function byTime(a: AgendaItem, b: AgendaItem): number {
  if (a.dueAt === null || b.dueAt === null) {
    return Number(a.dueAt === null) - Number(b.dueAt === null);
  }
  return Date.parse(a.dueAt) - Date.parse(b.dueAt) || (a.key < b.key ? -1 : 1);
}
