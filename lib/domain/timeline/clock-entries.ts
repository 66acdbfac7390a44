import type { Clock } from '../clocks/clock';
import type { WholeDeal } from '../deals/whole-deal';
import type { Mover } from '../journey/move';
import type { Person } from '../people/person';
import {
  debt,
  type EntryState,
  type Side,
  type TimelineEntry,
  type TimelineViewer,
} from './timeline-entry';

const STATES = {
  waiting: 'ahead',
  running: 'open',
  late: 'late',
  met: 'done',
  met_late: 'done_late',
  unneeded: 'dropped',
} as const satisfies Readonly<Record<Clock['state'], EntryState>>;

/** The clocks of a deal that have a time; one that is no longer needed is passed over. */
export function clockEntries(
  { deal, people }: Pick<WholeDeal, 'deal' | 'people'>,
  clocks: readonly Clock[],
  viewer: TimelineViewer,
): (TimelineEntry | null)[] {
  return clocks
    .filter(({ state }) => state !== 'unneeded')
    .map(({ id, state, owner, startsAt, dueAt, isDay, plannedAt, endedAt }) =>
      debt({
        key: `clock ${deal.id} ${id}`,
        kind: 'clock',
        code: id,
        side: sideOf(owner, viewer),
        name: nameOf(owner, people),
        state: STATES[state],
        from: startsAt,
        due: dueAt,
        isDay,
        plannedAt,
        end: endedAt,
      }),
    );
}

/** A CSM is the account manager too, where a team has that word. */
function sideOf(owner: Mover, { role }: TimelineViewer): Side {
  if (owner === 'customer') return 'customer';
  return owner === role || (owner === 'am' && role === 'csm') ? 'us' : 'colleague';
}

function nameOf(owner: Mover, people: readonly Person[]): string {
  const role = owner === 'customer' ? 'champion' : owner;
  return people.find((person) => person.role === role)?.name ?? '';
}
