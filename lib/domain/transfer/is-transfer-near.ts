import { DEAL_PHASES, type DealPhase } from '../deals/deal';
import type { TransferStep } from './transfer-steps';

/**
 * Whether a deal is far enough for its champion's transfer to be spoken of: negotiating, or some step of it has
 * happened or is planned.
 */
export function isTransferNear(phase: DealPhase, steps: readonly TransferStep[]): boolean {
  if (steps.some(({ at, plannedAt }) => at !== null || plannedAt !== null)) return true;
  return steps.length > 0 && DEAL_PHASES.indexOf(phase) >= DEAL_PHASES.indexOf('negotiating');
}
