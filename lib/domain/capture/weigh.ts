import { wordHash } from '../promises/tagger/feature-hash';
import type { LinearTable } from '../promises/tagger/linear-table';

/** The number of a feature that is told in words; all digits count as one. */
export function featureNumber(feature: string): number {
  return wordHash(feature, 0, feature.length);
}

/** What trained weights say of something with these features: a score for each outcome. */
export function weigh(features: readonly string[], table: LinearTable): Float64Array {
  const scores = new Float64Array(table.outcomes);
  for (const feature of features) table.add(featureNumber(feature), scores, 0);
  return scores;
}
