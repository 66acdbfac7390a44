/** The middle of some numbers, of an even count the mean of the two in the middle; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const above = sorted[Math.floor(middle)] ?? NaN;
  const below = sorted[Math.ceil(middle) - 1] ?? NaN;
  return (below + above) / 2;
}
