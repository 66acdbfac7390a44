import type { WholeDeal } from '../deals/whole-deal';
import type { Viewer } from '../overview/viewer';
import { beforeCloseClocks } from './before-close-clocks';
import { briefClock } from './brief-clock';
import { CLOCK_IDS, type Clock } from './clock';
import { clockContext, type ClockContext } from './clock-context';
import { deliveryClocks } from './delivery-clocks';
import { first90Clocks } from './first-90-clocks';
import { handoverClocks } from './handover-clocks';
import { renewalClock } from './renewal-clock';

const RULES: readonly ((context: ClockContext) => readonly Clock[])[] = [
  beforeCloseClocks,
  briefClock,
  deliveryClocks,
  handoverClocks,
  first90Clocks,
  renewalClock,
];

/**
 * The clocks of a deal that its phase and its way of handing over have, in the order of `CLOCK_IDS`; none of one that
 * is put away. Days are the viewer's, by their zone, weekend and holidays.
 */
export function dealClocks(whole: WholeDeal, viewer: Viewer): Clock[] {
  if (whole.deal.archivedAt !== null) return [];
  const context = clockContext(whole, viewer);
  return RULES.flatMap((rule) => rule(context)).toSorted(
    (a, b) => CLOCK_IDS.indexOf(a.id) - CLOCK_IDS.indexOf(b.id),
  );
}
