import type { Steps } from '../../steps';
import { gapOf, MASK_BITS, MORE, numberAt, ZERO, type PackedTable } from './packed-table';

/**
 * Trained weights: for each known feature one weight per outcome. Features are kept by the upper
 * {@link KEY_BITS} bits of their hash; a feature that isn't known weighs nothing.
 */
export interface LinearTable {
  readonly outcomes: number;
  /** Adds the weights of a feature to `scores`, from `at` on. */
  readonly add: (feature: number, scores: Float64Array, at: number) => void;
  /** Whether a feature may be known: false for most that aren't, which is far cheaper to tell than to add them. */
  readonly mayKnow: (feature: number) => boolean;
}

/** How much of a feature's hash is kept: enough that about one unknown feature in a hundred is taken for a known one. */
export const KEY_BITS = 22;
/** Bits of the filter of unknown features for each row: about one unknown feature in eight passes. */
const FILTER_BITS = 8;

/** How many rows are unpacked in one step: some milliseconds' work for code that is still cold. */
const ROWS_A_STEP = 2_000;

/** Unpacks a table. */
export function* unpackTable({
  outcomes,
  step,
  gaps,
  masks,
  values,
}: PackedTable): Steps<LinearTable> {
  const keys: number[] = [];
  const rows: number[] = [];
  let [gap, mask, value, key] = [0, 0, 0, 0];
  while (gap < gaps.length) {
    let more = MORE;
    while (more >= MORE && gap < gaps.length) {
      more = numberAt(gaps, gap++);
      key += gapOf(more);
    }
    keys.push(key);
    for (let outcome = 0; outcome < outcomes; outcome += 1) {
      const bit = outcome % MASK_BITS;
      if (bit === 0) mask += 1;
      const has = (numberAt(masks, mask - 1) >> bit) & 1;
      rows.push(has === 1 ? numberAt(values, value++) - ZERO : 0);
    }
    if (keys.length % ROWS_A_STEP === 0) yield;
  }
  return hashed(keys, Int8Array.from(rows), outcomes, step);
}

/** Puts the rows into an open hash table: a look-up costs about one access to memory. */
function hashed(
  keys: readonly number[],
  rows: Int8Array,
  outcomes: number,
  step: number,
): LinearTable {
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 2 + 1)));
  const last = (1 << bits) - 1;
  const slots = new Int32Array(last + 1).fill(-1);
  // A row lies where its slot's number tells, so that its weights are fetched while the key is still compared.
  const weights = new Int8Array((last + 1) * outcomes);
  const drop = KEY_BITS - bits;
  // Most features of a text are unknown. A filter of bits tells so from a few kB that stay in the processor's cache.
  const filter = (1 << Math.min(KEY_BITS, Math.ceil(Math.log2(keys.length * FILTER_BITS + 8)))) - 1;
  const seen = new Uint8Array((filter + 1) >> 3);
  keys.forEach((key, row) => {
    const bit = key & filter;
    seen[bit >> 3] = (seen[bit >> 3] ?? 0) | (1 << (bit & 7));
    let slot = key >>> drop;
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & last;
    slots[slot] = key;
    weights.set(rows.subarray(row * outcomes, (row + 1) * outcomes), slot * outcomes);
  });
  const mayKnow = (feature: number): boolean => {
    const bit = (feature >>> (32 - KEY_BITS)) & filter;
    return (((seen[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
  };
  return {
    outcomes,
    mayKnow,
    add: (feature, scores, at) => {
      if (!mayKnow(feature)) return;
      const key = feature >>> (32 - KEY_BITS);
      let slot = key >>> drop;
      let found = slots[slot] ?? -1;
      while (found !== key) {
        if (found < 0) return;
        slot = (slot + 1) & last;
        found = slots[slot] ?? -1;
      }
      const row = slot * outcomes;
      for (let outcome = 0; outcome < outcomes; outcome += 1)
        scores[at + outcome] = (scores[at + outcome] ?? 0) + (weights[row + outcome] ?? 0) * step;
    },
  };
}
