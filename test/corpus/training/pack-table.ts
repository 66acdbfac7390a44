import { KEY_BITS } from '@/lib/domain/promises/tagger/linear-table';
import {
  MASK_BITS,
  MORE,
  MUCH,
  symbolOf,
  ZERO,
  type PackedTable,
} from '@/lib/domain/promises/tagger/packed-table';

/**
 * Packs weights for {@link unpackTable}: they become whole multiples of `step`, and what becomes nought
 * is left out. Of two features with one key the one with the larger weight stays.
 * @param hashes the features' hashes by number
 * @param weights of outcomes by feature number
 */
export function packTable(
  hashes: readonly number[],
  weights: Float64Array,
  outcomes: number,
  step: number,
): PackedTable {
  const kept = new Map<number, readonly number[]>();
  hashes.forEach((hash, feature) => {
    const row = Array.from(
      weights.subarray(feature * outcomes, (feature + 1) * outcomes),
      (weight) => clamp(Math.round(weight / step)),
    );
    const key = hash >>> (32 - KEY_BITS);
    const rival = kept.get(key) ?? [0];
    if (largest(row) > largest(rival)) kept.set(key, row);
  });
  let [gaps, masks, values, last] = ['', '', '', 0];
  for (const [key, row] of [...kept].sort((a, b) => a[0] - b[0])) {
    gaps += gapSymbols(key - last);
    last = key;
    for (let start = 0; start < outcomes; start += MASK_BITS)
      masks += symbolOf(
        row
          .slice(start, start + MASK_BITS)
          .reduce((mask, value, bit) => (value === 0 ? mask : mask | (1 << bit)), 0),
      );
    for (const value of row) if (value !== 0) values += symbolOf(ZERO + value);
  }
  return { outcomes, step, gaps, masks, values };
}

function clamp(value: number): number {
  return Math.max(-ZERO, Math.min(ZERO, value));
}

function largest(row: readonly number[]): number {
  return Math.max(...row.map(Math.abs));
}

function gapSymbols(gap: number): string {
  const rest = gap % MUCH;
  return (
    symbolOf(MORE + 1).repeat(Math.floor(gap / MUCH)) +
    symbolOf(MORE).repeat(Math.floor(rest / MORE)) +
    symbolOf(rest % MORE)
  );
}
