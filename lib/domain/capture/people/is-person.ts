import { unpackTable, type LinearTable } from '../../promises/tagger/linear-table';
import { finish } from '../../steps';
import { weigh } from '../weigh';
import { weights } from './weights';

/** What the weights tell apart, in the order of their outcomes. */
export const PERSON_OUTCOMES = ['nobody', 'person'] as const;

let shipped: LinearTable | null = null;

/**
 * Whether somebody matters to the deal, by the trained weights of what tells of them.
 *
 * @param table - Those shipped with Baton unless others are to be tried.
 */
export function isPerson(features: readonly string[], table?: LinearTable): boolean {
  const scores = weigh(features, table ?? (shipped ??= finish(unpackTable(weights))));
  return (scores[1] ?? 0) > (scores[0] ?? 0);
}
