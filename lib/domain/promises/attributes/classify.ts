import type { LinearTable } from '../tagger/linear-table';

/** The most likely of some outcomes by the weights of the features; the first of equals. */
export function classify<T>(
  features: Int32Array,
  table: LinearTable,
  outcomes: readonly [T, ...T[]],
): T {
  const scores = new Float64Array(table.outcomes);
  for (const feature of features) table.add(feature, scores, 0);
  let best: T = outcomes[0];
  let highest = -Infinity;
  outcomes.forEach((outcome, index) => {
    const score = scores[index] ?? -Infinity;
    if (score > highest) [best, highest] = [outcome, score];
  });
  return best;
}
