import type { Meeting } from '../deals/meeting';
import type { WholeDeal } from '../deals/whole-deal';
import type { AgendaItem } from './agenda-item';
import { newItem } from './new-item';

/** The meetings of a deal that are planned, and those that were and nobody has said whether they were held. */
export function meetingItems({ deal, meetings }: WholeDeal): AgendaItem[] {
  return meetings.flatMap((meeting) => {
    const { id, kind, plannedAt, heldAt } = meeting;
    if (plannedAt === null || heldAt !== null || wasHeldSince(meeting, meetings)) return [];
    return [
      newItem({
        dealId: deal.id,
        kind: 'meeting',
        names: [plannedAt, id],
        code: kind,
        id,
        dueAt: plannedAt,
      }),
    ];
  });
}

/** Whether another of its kind took place later, so that this one is only a plan somebody left behind. */
function wasHeldSince({ kind, plannedAt }: Meeting, meetings: readonly Meeting[]): boolean {
  if (kind === 'other' || plannedAt === null) return false;
  return meetings.some((one) => one.kind === kind && (one.heldAt ?? '') >= plannedAt);
}
