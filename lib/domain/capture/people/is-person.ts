import { unpackTable, type LinearTable } from '../../promises/tagger/linear-table';
import { wordHash } from '../../promises/tagger/feature-hash';
import { finish } from '../../steps';
import { weights } from './weights';

/** What the weights tell apart, in the order of their outcomes. */
export const PERSON_OUTCOMES = ['nobody', 'person'] as const;

let table: LinearTable | null = null;

/** The number of a feature; digits count as one, so that features are told by words. */
export function featureNumber(feature: string): number {
  return wordHash(feature, 0, feature.length);
}

/** Whether somebody matters to the deal, by the trained weights of what tells of them. */
export function isPerson(features: readonly string[]): boolean {
  table ??= finish(unpackTable(weights));
  const scores = new Float64Array(PERSON_OUTCOMES.length);
  for (const feature of features) table.add(featureNumber(feature), scores, 0);
  return (scores[1] ?? 0) > (scores[0] ?? 0);
}
