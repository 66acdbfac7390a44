import type { WholeDeal } from '../deals/whole-deal';
import type { Viewer } from '../overview/viewer';
import type { PhaseOffer } from './phase-offer';

/** The phase that a deal seems to have reached; null where it is where it says, or the rep has refused. */
export function offeredPhase(_deal: WholeDeal, _viewer: Viewer): PhaseOffer | null {
  return null;
}
