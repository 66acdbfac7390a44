import type { WholeDeal } from '../deals/whole-deal';
import type { Viewer } from '../overview/viewer';
import type { Clock } from './clock';

/** The clocks of a deal that its phase and its way of handing over have, in the order of `CLOCK_IDS`. */
export function dealClocks(_deal: WholeDeal, _viewer: Viewer): Clock[] {
  return [];
}
