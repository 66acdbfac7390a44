/** A stretch of text with runs of spaces made one, and the way back to the original's offsets. */
export interface Squeezed {
  readonly norm: string;
  readonly original: string;
  /** Where in the original stretch a passage of the squeezed one lies. */
  readonly place: (start: number, end: number) => readonly [number, number];
}

/** Makes runs of spaces one, so that patterns need not allow for them. Both texts have the same length. */
export function squeeze(norm: string, original: string): Squeezed {
  if (!norm.includes('  ')) return { norm, original, place: (start, end) => [start, end] };
  const kept: number[] = [];
  for (let index = 0; index < norm.length; index += 1) {
    if (norm[index] !== ' ' || norm[index - 1] !== ' ') kept.push(index);
  }
  return {
    norm: kept.map((index) => norm[index]).join(''),
    original: kept.map((index) => original[index]).join(''),
    place: (start, end) => [kept[start] ?? 0, (kept[end - 1] ?? -1) + 1],
  };
}
