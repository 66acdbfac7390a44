import type { Clock } from '../clocks/clock';
import type { DealPhase } from '../deals/deal';
import { hasReached } from '../deals/has-reached';
import type { WholeDeal } from '../deals/whole-deal';
import { findParty } from '../emails/context/parties';
import type { Viewer } from '../overview/viewer';
import { isOwn } from './is-own';
import type { Move, Mover } from './move';
import { handedOverSteps, laterSteps } from './moves/after-handover';
import { evaluatingSteps, negotiatingSteps, technicalWinSteps } from './moves/before-signing';
import { signedSteps } from './moves/handing-over';
import { overduePromises } from './moves/promise-steps';
import { readSituation, type Situation } from './moves/situation';
import type { Step } from './moves/step';
import { offeredPhase } from './offered-phase';

/** What each phase leaves to do, in the order in which it is done. */
const STEPS: Readonly<Record<DealPhase, (situation: Situation) => Step[]>> = {
  evaluating: evaluatingSteps,
  technical_win: technicalWinSteps,
  negotiating: negotiatingSteps,
  signed: signedSteps,
  handed_over: handedOverSteps,
  first_90_days: laterSteps,
  steady: laterSteps,
};

/**
 * The next move of a deal; null where there is none, as of one that is put away or lost. A promise of ours that is
 * overdue comes first, then what is late of what its phase asks for, then the first thing that is left to do.
 *
 * @param clocks - The deal's, from which its deadlines are taken.
 */
export function whoseMove(whole: WholeDeal, clocks: readonly Clock[], viewer: Viewer): Move | null {
  if (whole.deal.archivedAt !== null || isLost(whole)) return null;
  const situation = readSituation(whole, clocks, reachedPhase(whole, viewer), viewer);
  const steps = STEPS[situation.phase](situation);
  const now = viewer.now.toISOString();
  const isLate = ({ dueAt }: Step) => dueAt !== null && dueAt < now;
  const next = overduePromises(situation)[0] ?? steps.find(isLate) ?? steps[0];
  return next === undefined ? null : moveOf(next, whole, viewer);
}

/** Where the deal is by what happened; a close date alone that has gone by says nothing of what is to be done. */
function reachedPhase(whole: WholeDeal, viewer: Viewer): DealPhase {
  const offer = offeredPhase(whole, viewer);
  return offer === null || offer.reason === 'close_date_passed' ? whole.deal.phase : offer.to;
}

/** Every record of it was lost, and nobody has signed. */
function isLost({ deal, records }: WholeDeal): boolean {
  const isSigned = hasReached(deal.phase, 'signed');
  return !isSigned && records.length > 0 && records.every(({ standing }) => standing === 'lost');
}

function moveOf({ name, ...rest }: Step, whole: WholeDeal, { role }: Viewer): Move {
  return {
    ...rest,
    name: (name ?? nameOf(rest.who, whole)).trim(),
    isMine: isOwn(rest.who, role),
  };
}

function nameOf(who: Mover, { people }: WholeDeal): string {
  if (who === 'delivery') return people.find(({ role }) => role === 'delivery')?.name ?? '';
  return findParty(people, who === 'customer' ? 'client' : who)?.name ?? '';
}
