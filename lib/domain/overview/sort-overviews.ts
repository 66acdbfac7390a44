import { DEAL_PHASES } from '../deals/deal';
import { MOVERS } from '../journey/move';
import type { OverviewRow } from './overview-row';

/** What a table of deals can be sorted by: its columns. */
export const OVERVIEW_COLUMNS = [
  'deal',
  'phase',
  'move',
  'brief',
  'clock',
  'promises',
  'flags',
] as const;
export type OverviewColumn = (typeof OVERVIEW_COLUMNS)[number];

/** By which column, and which way round. */
export interface OverviewSort {
  readonly column: OverviewColumn;
  readonly isDown: boolean;
}

/** What presses first stands on top. */
export const FIRST_DUE: OverviewSort = { column: 'clock', isDown: false };

/** Columns of which the largest figure is asked for first. */
const FROM_LARGEST: ReadonlySet<OverviewColumn> = new Set(['promises', 'flags']);

/** What choosing a column comes to: its natural way round, then the other. */
export function sortedBy(column: OverviewColumn, before: OverviewSort): OverviewSort {
  if (before.column === column) return { column, isDown: !before.isDown };
  return { column, isDown: FROM_LARGEST.has(column) };
}

/** A column's value in a row: numbers and texts, compared from the first on; null stands last whichever way round. */
type SortKey = readonly (number | string)[] | null;

const KEYS: Readonly<Record<OverviewColumn, (row: OverviewRow) => SortKey>> = {
  // By name alone, which is what every tie is broken by.
  deal: () => [],
  phase: ({ phase }) => [DEAL_PHASES.indexOf(phase)],
  move: ({ move }) =>
    move === null
      ? null
      : [move.isMine ? 0 : 1, move.isMine ? 0 : MOVERS.indexOf(move.who), move.dueAt ?? '~'],
  brief: ({ brief }) => [brief.all === 0 ? 0 : brief.done / brief.all, brief.isReady ? 1 : 0],
  clock: ({ nextClock }) => (nextClock === null ? null : [nextClock.dueAt ?? '~']),
  promises: ({ openPromises }) => [openPromises],
  flags: ({ flags }) => [flags.length],
};

const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The rows by a column; rows that are alike in it stand by name, then by id, so that no order is left to chance. */
export function sortOverviews(
  rows: readonly OverviewRow[],
  { column, isDown }: OverviewSort,
): OverviewRow[] {
  const way = isDown ? -1 : 1;
  const nameWay = column === 'deal' ? way : 1;
  return rows
    .map((row) => ({ row, key: KEYS[column](row) }))
    .sort((a, b) => compareKeys(a.key, b.key, way) || nameWay * compareNames(a.row, b.row))
    .map(({ row }) => row);
}

function compareKeys(a: SortKey, b: SortKey, way: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  for (const [place, part] of a.entries()) {
    const other = b[place] ?? part;
    if (part !== other) return part < other ? -way : way;
  }
  return 0;
}

function compareNames(a: OverviewRow, b: OverviewRow): number {
  return names.compare(a.name, b.name) || (a.dealId < b.dealId ? -1 : a.dealId > b.dealId ? 1 : 0);
}
