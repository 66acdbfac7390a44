/** Dense numbers for features, in the order in which they were first met. */
export interface FeatureIndex {
  /** The hash of each feature by its number. */
  readonly hashes: readonly number[];
  /** Numbers of those features of a list that are known. */
  readonly known: (features: Int32Array) => Uint32Array;
}

/** Numbers the features that occur at least `least` times; rarer ones teach nothing that carries over. */
export function indexFeatures(lists: Iterable<Int32Array>, least: number): FeatureIndex {
  const counts = new Map<number, number>();
  for (const list of lists)
    for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const numbers = new Map<number, number>();
  const hashes: number[] = [];
  for (const [feature, count] of counts)
    if (count >= least) {
      numbers.set(feature, hashes.length);
      hashes.push(feature);
    }
  return {
    hashes,
    known: (features) => {
      const found: number[] = [];
      for (const feature of features) {
        const number = numbers.get(feature);
        if (number !== undefined) found.push(number);
      }
      return Uint32Array.from(found);
    },
  };
}
