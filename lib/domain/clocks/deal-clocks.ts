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
 * The clocks of a deal that its phase and its way of handing over have, in the order of `CLOCK_IDS`. Days are the
 * viewer's, by their zone, weekend and holidays. Those of a deal that is put away stand as they did then, and none runs
 * any more.
 */
export function dealClocks(whole: WholeDeal, viewer: Viewer): Clock[] {
  const { archivedAt } = whole.deal;
  const isPutAway = archivedAt !== null && Date.parse(archivedAt) <= viewer.now.getTime();
  const now = isPutAway ? new Date(archivedAt) : viewer.now;
  const context = clockContext(whole, { ...viewer, now });
  const clocks = RULES.flatMap((rule) => rule(context)).toSorted(
    (a, b) => CLOCK_IDS.indexOf(a.id) - CLOCK_IDS.indexOf(b.id),
  );
  return isPutAway ? clocks.map(putAway) : clocks;
}

function putAway(clock: Clock): Clock {
  return clock.state === 'met' || clock.state === 'met_late'
    ? clock
    : { ...clock, state: 'unneeded', plannedAt: null };
}
