import type { LinearTable } from '../tagger/linear-table';

/** The most likely of some outcomes by the weights of the features; the first of equals. */
export function classify<T>(
  features: Int32Array,
  table: LinearTable,
  outcomes: readonly [T, ...T[]],
): T {
  const scores = new Float64Array(table.outcomes);
  for (const feature of features) table.add(feature, scores, 0);
  let best = 0;
  for (let outcome = 1; outcome < outcomes.length; outcome += 1)
    if ((scores[outcome] ?? 0) > (scores[best] ?? 0)) best = outcome;
  return outcomes[best] ?? outcomes[0];
}
