import { z } from '@/lib/domain/zod';
import { DEAL_PHASES, HANDOFF_MODELS } from '../deals/deal';
import { MOVERS } from '../journey/move';
import { foldText } from '../ledger/search-text';
import { OVERVIEW_FLAGS } from './overview';
import type { OverviewRow } from './overview-row';

/** Whose move a table can be narrowed to; `mine` is the rep's own, whatever their role. */
export const MOVE_FILTERS = ['mine', ...MOVERS] as const;
/** Flags a table can be narrowed to; `any` is at least one. */
export const FLAG_FILTERS = ['any', ...OVERVIEW_FLAGS] as const;

/** What a rep narrows the table of deals to; null is "any", and of archived deals none. */
export const overviewFilterSchema = z.object({
  query: z.string().max(200),
  phase: z.enum(DEAL_PHASES).nullable(),
  model: z.enum(HANDOFF_MODELS).nullable(),
  move: z.enum(MOVE_FILTERS).nullable(),
  flag: z.enum(FLAG_FILTERS).nullable(),
  archived: z.enum(['only', 'too']).nullable(),
});
export type OverviewFilter = z.infer<typeof overviewFilterSchema>;

/** Every deal that is worked on. */
export const ALL_DEALS: OverviewFilter = {
  query: '',
  phase: null,
  model: null,
  move: null,
  flag: null,
  archived: null,
};

/**
 * The rows that a filter leaves, in the order they came.
 *
 * @param found - Deals that have the query's words elsewhere, in their people or their brief.
 */
export function filterOverviews(
  rows: readonly OverviewRow[],
  filter: OverviewFilter,
  found: ReadonlySet<string>,
): OverviewRow[] {
  const { phase, model, move, flag, archived } = filter;
  const words = foldText(filter.query).split(/\s+/u).filter(Boolean);
  return rows.filter(
    (row) =>
      (archived === 'too' || (row.archivedAt !== null) === (archived === 'only')) &&
      (phase === null || row.phase === phase) &&
      (model === null || row.handoffModel === model) &&
      (move === null || hasMove(row, move)) &&
      (flag === null || (flag === 'any' ? row.flags.length > 0 : row.flags.includes(flag))) &&
      (words.length === 0 || found.has(row.dealId) || says(row, words)),
  );
}

function hasMove({ move }: OverviewRow, wanted: (typeof MOVE_FILTERS)[number]): boolean {
  if (move === null) return false;
  return wanted === 'mine' ? move.isMine : move.who === wanted;
}

const folded = new WeakMap<OverviewRow, string>();

/** Whether a row has every word in what it shows: its names, and whose move it is. */
function says(row: OverviewRow, words: readonly string[]): boolean {
  let text = folded.get(row);
  if (text === undefined) {
    const { name, company, move } = row;
    text = foldText([name, company, move?.name ?? '', move?.about ?? ''].join('\n'));
    folded.set(row, text);
  }
  return words.every((word) => text.includes(word));
}
