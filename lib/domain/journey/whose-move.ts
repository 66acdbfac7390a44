import type { Clock } from '../clocks/clock';
import type { WholeDeal } from '../deals/whole-deal';
import type { Viewer } from '../overview/viewer';
import type { Move } from './move';

/** The next move of a deal; null where there is none, as of one that is put away. */
export function whoseMove(
  _deal: WholeDeal,
  _clocks: readonly Clock[],
  _viewer: Viewer,
): Move | null {
  return null;
}
