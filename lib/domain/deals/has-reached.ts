import { DEAL_PHASES, type DealPhase } from './deal';

/** Whether a phase is one or comes after it. */
export function hasReached(phase: DealPhase, other: DealPhase): boolean {
  return DEAL_PHASES.indexOf(phase) >= DEAL_PHASES.indexOf(other);
}
