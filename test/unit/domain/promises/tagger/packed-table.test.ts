import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '@/lib/domain/steps';
import { KEY_BITS, unpackTable } from '@/lib/domain/promises/tagger/linear-table';
import { numberAt, symbolOf } from '@/lib/domain/promises/tagger/packed-table';
import { packTable } from '../../../../corpus/training/pack-table';

const STEP = 0.25;

describe('a packed table', () => {
  it('has a symbol for each number, which a string of JavaScript needs not escape', () => {
    for (let number = 0; number < 128; number += 1) {
      expect(numberAt(symbolOf(number), 0)).toBe(number);
      expect(JSON.stringify(symbolOf(number))).toHaveLength(3);
    }
  });

  it('gives back the weights that were packed, to the step', () => {
    const rows = fc.uniqueArray(
      fc.record({
        // Features with the same key share a row, so keys are chosen and the rest of the hash is nought.
        key: fc.integer({ min: 0, max: 2 ** KEY_BITS - 1 }),
        weights: fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 9, maxLength: 9 }),
      }),
      { selector: ({ key }) => key, minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(rows, (features) => {
        const hashes = features.map(({ key }) => (key << (32 - KEY_BITS)) | 0);
        const weights = Float64Array.from(
          features.flatMap((one) => one.weights.map((weight) => weight * STEP)),
        );
        const table = finish(unpackTable(packTable(hashes, weights, 9, STEP)));
        features.forEach(({ weights: own }, index) => {
          const scores = new Float64Array(9);
          table.add(hashes[index] ?? 0, scores, 0);
          expect([...scores]).toEqual(own.map((weight) => weight * STEP));
        });
      }),
    );
  });

  it('weighs what it does not know as nought', () => {
    const table = finish(unpackTable(packTable([1 << 20], Float64Array.of(1, -1), 2, STEP)));
    const scores = new Float64Array(2);
    table.add(5 << 20, scores, 0);
    expect([...scores]).toEqual([0, 0]);
  });
});
