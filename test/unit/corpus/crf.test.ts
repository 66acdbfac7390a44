import { describe, expect, it } from 'vitest';
import { TAG_COUNT } from '@/lib/domain/promises/tagger/tags';
import { trainCrf, type Example } from '../../corpus/training/crf';

/** Feature 0 begins a promise, feature 1 goes on with it, feature 2 is none. */
const EXAMPLES: Example[] = Array.from({ length: 20 }, () => ({
  features: [2, 0, 1, 2].map((feature) => Uint32Array.of(feature)),
  tags: [0, 1, 2, 0],
}));
const SETTINGS = { features: 3, rounds: 4, rate: 0.1, pull: 0, seed: 1 };

/** The tag that a feature speaks for most. */
function bestTag(emission: Float64Array, feature: number): number {
  const row = emission.subarray(feature * TAG_COUNT, (feature + 1) * TAG_COUNT);
  return row.indexOf(Math.max(...row));
}

describe('trainCrf', () => {
  it('learns which feature speaks for which tag', () => {
    const { emission } = trainCrf(EXAMPLES, SETTINGS);
    expect([0, 1, 2].map((feature) => bestTag(emission, feature))).toEqual([1, 2, 0]);
  });

  it('moves only the weights that it may', () => {
    const allowed = new Uint8Array(3 * TAG_COUNT);
    allowed[1] = 1;
    const { emission } = trainCrf(EXAMPLES, { ...SETTINGS, allowed });
    expect(emission[1]).toBeGreaterThan(0);
    expect([...emission].filter((weight) => weight !== 0)).toHaveLength(1);
  });

  it('pulls weights towards nought', () => {
    const size = (pull: number): number =>
      trainCrf(EXAMPLES, { ...SETTINGS, pull }).emission.reduce(
        (sum, weight) => sum + Math.abs(weight),
        0,
      );
    expect(size(10)).toBeLessThan(size(0) / 2);
  });
});
