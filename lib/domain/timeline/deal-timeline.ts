import type { Clock } from '../clocks/clock';
import type { WholeDeal } from '../deals/whole-deal';
import type { Version } from '../versions/version';
import { clockEntries } from './clock-entries';
import { keptEntries } from './kept-entries';
import { mailEntries } from './mail-entries';
import { meetingEntries } from './meeting-entries';
import { phaseEntries } from './phase-entries';
import { promiseEntries } from './promise-entries';
import type { TimelineEntry, TimelineViewer } from './timeline-entry';

/** What a timeline is made of. */
export interface TimelineSources {
  readonly whole: WholeDeal;
  readonly clocks: readonly Clock[];
  readonly versions: readonly Version[];
}

/** All that happened in a deal, is owed in it and lies ahead of it, in the order of time. */
export function dealTimeline(
  { whole, clocks, versions }: TimelineSources,
  viewer: TimelineViewer,
): TimelineEntry[] {
  const running = clocks.filter(({ state }) => state === 'running' || state === 'late');
  return [
    ...phaseEntries(whole, viewer),
    ...mailEntries(whole, viewer),
    ...promiseEntries(whole, viewer),
    ...clockEntries(whole, clocks, viewer),
    ...meetingEntries(whole, new Set(running.map(({ id }) => id)), viewer),
    ...keptEntries(whole, versions),
  ]
    .filter((entry) => entry !== null)
    .sort((a, b) => compare(a.at, b.at) || compare(a.key, b.key));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
