import type { Clock } from '../clocks/clock';
import type { WholeDeal } from '../deals/whole-deal';
import type { Habits } from './habit';

/** How a deal did by the four habits. */
export function dealHabits(_deal: WholeDeal, _clocks: readonly Clock[]): Habits {
  return {
    briefInTime: null,
    alignmentInTime: null,
    promisesKept: 0,
    promisesSettled: 0,
    summariesConfirmed: 0,
    summariesSent: 0,
  };
}
