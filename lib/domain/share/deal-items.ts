import type { Deal } from '../deals/deal';
import type { FactField } from '../brief/fact-schemas';

/** What of a deal itself two sides may differ in. */
export const DEAL_PARTS = [
  'name',
  'company',
  'phase',
  'handoffModel',
  'closeDate',
] as const satisfies readonly (keyof Deal)[];

/** What is the same person on both sides, whatever they are told apart by. */
export const NOT_COMPARED = ['id', 'dealId', 'position', 'updatedAt', 'toConfirm'] as const;

/** What one line of the preview is about. */
export type ItemSubject =
  | { readonly what: 'deal'; readonly part: (typeof DEAL_PARTS)[number] }
  | { readonly what: 'fact'; readonly field: FactField }
  | { readonly what: 'person'; readonly personId: string; readonly name: string };

/** A place where both sides have written, and differently. */
export interface Conflict {
  /** Names the choice: the same on every reading of the same two sides. */
  readonly key: string;
  /** The place inside the subject; empty for the whole. */
  readonly path: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/**
 * One line of the preview: the same on both sides, only in the file (it comes in), only here (it stays), or
 * written on both sides (what differs is chosen, what only one side has comes together).
 */
export interface MergeItem {
  readonly subject: ItemSubject;
  readonly state: 'same' | 'theirs' | 'ours' | 'both';
  readonly conflicts: readonly Conflict[];
}
