/**
 * Lays two sides' changes of a list of texts together: what either added is in, what either took out is
 * out, and the order is that of the side which moved something, mine where both did.
 */
export function mergeLines(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const isGone = (line: string) =>
    base.includes(line) && (!mine.includes(line) || !theirs.includes(line));
  const [leading, other] = keepsOrder(base, mine) ? [theirs, mine] : [mine, theirs];
  const merged = leading.filter((line) => !isGone(line));
  for (const [index, line] of other.entries()) {
    if (merged.includes(line) || isGone(line)) continue;
    const before = other.slice(0, index).findLast((one) => merged.includes(one));
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, line);
  }
  return merged;
}

/** Whether the lines that were there before still stand in their order. */
function keepsOrder(base: readonly string[], side: readonly string[]): boolean {
  const kept = base.filter((line) => side.includes(line));
  const found = side.filter((line) => base.includes(line));
  return kept.length === found.length && kept.every((line, index) => line === found[index]);
}
