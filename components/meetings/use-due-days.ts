import { useQuery } from '@tanstack/react-query';
import type { Clock, ClockId } from '@/lib/domain/clocks/clock';
import type { MeetingKind } from '@/lib/domain/deals/meeting';
import { overviewQuery } from '@/lib/queries/overviews-query';

/** The clock that says by when a meeting is due. */
const CLOCKS: Readonly<Partial<Record<MeetingKind, ClockId>>> = {
  debrief: 'debrief',
  success_conversation: 'success_conversation',
  alignment: 'alignment',
  delivery_handoff: 'delivery_handoff',
  introduction: 'introduction_call',
  day_30_call: 'day_30_call',
  day_90_review: 'day_90_review',
};

/** Gives the clock that runs for a kind of meeting; null where none does. */
export function useDueDays(dealId: string): (kind: MeetingKind) => Clock | null {
  const clocks = useQuery(overviewQuery(dealId)).data?.clocks ?? [];
  return (kind) =>
    clocks.find(
      ({ id, state, dueAt }) =>
        id === CLOCKS[kind] && dueAt !== null && (state === 'running' || state === 'late'),
    ) ?? null;
}
