import type { Clock, ClockId } from '../clocks/clock';
import type { WholeDeal } from '../deals/whole-deal';
import { isTracked } from '../emails/tracking/is-tracked';
import { ledgerLines, type LedgerLine } from '../ledger/ledger-line';
import type { Habits } from './habit';

/** States in which a promise has found its end; one that was taken back, or set anew, has found none. */
const SETTLED: readonly LedgerLine['state'][] = ['kept', 'broken'];

/**
 * How a deal did by the four habits. The meeting in time is the alignment with the CSM, or the handoff call with
 * delivery. What was due before the deal came into Baton isn't held against anybody.
 */
export function dealHabits(whole: WholeDeal, clocks: readonly Clock[]): Habits {
  const meeting = whole.deal.handoffModel === 'csm_90_day' ? 'alignment' : 'delivery_handoff';
  const settled = ledgerLines(whole.promises, '').filter(({ state }) => SETTLED.includes(state));
  const summaries = whole.emails.filter(isTracked);
  return {
    briefInTime: inTime('brief', clocks, whole),
    alignmentInTime: inTime(meeting, clocks, whole),
    promisesKept: settled.filter(({ state }) => state === 'kept').length,
    promisesSettled: settled.length,
    summariesConfirmed: summaries.filter(
      ({ outcome }) => outcome?.state === 'confirmed' || outcome?.state === 'corrected',
    ).length,
    summariesSent: summaries.length,
  };
}

/** Null while the deadline is to come, or never came, and where nobody can tell. */
function inTime(id: ClockId, clocks: readonly Clock[], { deal }: WholeDeal): boolean | null {
  const clock = clocks.find((one) => one.id === id);
  if (clock === undefined || clock.dueAt === null || clock.startsAt === null) return null;
  const { state, dueAt, endedAt } = clock;
  if (dueAt < deal.createdAt) return null;
  if (state === 'met') return endedAt === null ? null : true;
  if (state === 'waiting' || state === 'running') return null;
  const endedEarly = state === 'unneeded' && deal.archivedAt !== null && deal.archivedAt < dueAt;
  return endedEarly ? null : false;
}
