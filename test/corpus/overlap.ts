/** Offsets of a labelled or found passage. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Intersection over union of two passages, 0 when they do not touch. */
function intersectionOverUnion(a: Extent, b: Extent): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Pairs each gold passage with at most one found one, best overlap first; only pairs of at least `least` overlap. */
export function matchExtents<G extends Extent, F extends Extent>(
  gold: readonly G[],
  found: readonly F[],
  least: number,
): [G, F][] {
  const pairs = gold
    .flatMap((g) => found.map((f) => ({ g, f, overlap: intersectionOverUnion(g, f) })))
    .filter(({ overlap }) => overlap > 0 && overlap >= least)
    .sort((a, b) => b.overlap - a.overlap);
  const matched: [G, F][] = [];
  const used = new Set<Extent>();
  for (const { g, f } of pairs) {
    if (used.has(g) || used.has(f)) continue;
    used.add(g).add(f);
    matched.push([g, f]);
  }
  return matched;
}
