import { wordHash } from '../../promises/tagger/feature-hash';
import { unpackTable, type LinearTable } from '../../promises/tagger/linear-table';
import { finish } from '../../steps';
import { weights } from './weights';

/** What the weights tell apart, in the order of their outcomes. */
export const PERSON_OUTCOMES = ['nobody', 'person'] as const;

let shipped: LinearTable | null = null;

/** The number of a feature; all digits count as one. */
export function featureNumber(feature: string): number {
  return wordHash(feature, 0, feature.length);
}

/**
 * Whether somebody matters to the deal, by the trained weights of what tells of them.
 *
 * @param table - Those shipped with Baton unless others are to be tried.
 */
export function isPerson(features: readonly string[], table?: LinearTable): boolean {
  const weighed = table ?? (shipped ??= finish(unpackTable(weights)));
  const scores = new Float64Array(PERSON_OUTCOMES.length);
  for (const feature of features) weighed.add(featureNumber(feature), scores, 0);
  return (scores[1] ?? 0) > (scores[0] ?? 0);
}
