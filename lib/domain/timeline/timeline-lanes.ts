import {
  SIDES,
  type EntryKind,
  type EntryState,
  type Side,
  type TimelineEntry,
} from './timeline-entry';

/** How what happened is told apart: each strand is one line of marks. */
export const STRANDS = ['phases', 'mails', 'talks', 'brief', 'exceptions'] as const;
export type Strand = (typeof STRANDS)[number];

const STRAND_OF: Readonly<Record<EntryKind, Strand>> = {
  phase: 'phases',
  mail: 'mails',
  meeting: 'talks',
  call: 'talks',
  brief: 'brief',
  readiness: 'brief',
  overrule: 'exceptions',
  signal: 'exceptions',
  refusal: 'exceptions',
  // These are owed by somebody, and stand in a lane.
  promise: 'exceptions',
  confirmation: 'exceptions',
  clock: 'exceptions',
};

/** What one side owes, what presses first on top; and what it has behind it, the latest first. */
export interface Lane {
  readonly side: Side;
  readonly owed: readonly TimelineEntry[];
  readonly settled: readonly TimelineEntry[];
}

/** A timeline as it is drawn. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly strands: readonly {
    readonly strand: Strand;
    readonly entries: readonly TimelineEntry[];
  }[];
}

const LATE: ReadonlySet<EntryState> = new Set(['late', 'unanswered', 'missing']);
const OWED: ReadonlySet<EntryState> = new Set([...LATE, 'answered', 'open', 'ahead']);

/** Whether its time has passed and it is still owed. */
export function isLate({ state }: Pick<TimelineEntry, 'state'>): boolean {
  return LATE.has(state);
}

/** Whether somebody still has to do it. */
function isOwed({ state }: Pick<TimelineEntry, 'state'>): boolean {
  return OWED.has(state);
}

/**
 * Entries by who owes them, and what happened by what it is; strands in which nothing happened are left out.
 *
 * @param entries - In the order of time.
 */
export function timelineLanes(entries: readonly TimelineEntry[]): Lanes {
  const lanes = SIDES.map((side): Lane => {
    const own = entries.filter((entry) => entry.side === side);
    return {
      side,
      owed: own.filter(isOwed).toSorted(byPressure),
      settled: own.filter((entry) => !isOwed(entry)).toReversed(),
    };
  });
  const happened = entries.filter(({ side }) => side === null);
  const strands = STRANDS.map((strand) => ({
    strand,
    entries: happened.filter(({ kind }) => STRAND_OF[kind] === strand),
  })).filter((one) => one.entries.length > 0);
  return { lanes, strands };
}

/** Late ones first, then by the day they are due; what has none comes last. */
function byPressure(a: TimelineEntry, b: TimelineEntry): number {
  const late = Number(isLate(b)) - Number(isLate(a));
  if (late !== 0) return late;
  const [first, second] = [a.due ?? '~', b.due ?? '~'];
  return first < second ? -1 : first > second ? 1 : 0;
}
