import type { Wording } from './read-wording';

/** How like two passages that speak of the same thing are. */
export interface Likeness {
  /** From 0 to 1. */
  readonly score: number;
  /** Whether they name different numbers of the same. */
  readonly amountsDiffer: boolean;
}

/** The weight of words in common that two passages need. */
const LEAST = 1.5;
/** With less in common, hardly anything else may be said. */
const LEAST_BARE = 1;
const BARE = 0.6;
/** How much both may have besides what is common: each its own object means two promises. */
const APART = 0.3;
/** How much of the longer one must be common. */
const SHARE = 0.38;

/**
 * Compares what two passages speak of; null when that is not surely the same thing.
 *
 * @param weightOf - What a word's weight is multiplied by, for words that are everywhere.
 */
export function compareWordings(
  one: Wording,
  other: Wording,
  weightOf: (stem: string) => number,
): Likeness | null {
  if (areActsApart(one, other)) return null;
  const left = weigh(one, other, weightOf);
  const right = weigh(other, one, weightOf);
  const less = Math.min(left.only, right.only);
  const more = Math.max(left.only, right.only);
  if (left.common < (more <= BARE ? LEAST_BARE : LEAST)) return null;
  if (less > left.common * APART || (left.names > 0 && right.names > 0)) return null;
  const score = left.common / (left.common + more);
  return score < SHARE ? null : { score, amountsDiffer: differ(one.amounts, other.amounts) };
}

function areActsApart(one: Wording, other: Wording): boolean {
  if (one.act === other.act) return false;
  // Asking about a thing is never doing it.
  if (one.act === 'ask' || other.act === 'ask') return true;
  return one.act !== null && other.act !== null;
}

function weigh(
  { keywords }: Wording,
  other: Wording,
  weightOf: (stem: string) => number,
): { common: number; only: number; names: number } {
  let [common, only, names] = [0, 0, 0];
  for (const { stem, weight, isName } of keywords.values()) {
    const counted = weight * weightOf(stem);
    if (other.keywords.has(stem)) common += counted;
    else {
      only += counted;
      if (isName) names += 1;
    }
  }
  return { common, only, names };
}

function differ(
  one: ReadonlyMap<string, readonly number[]>,
  other: ReadonlyMap<string, readonly number[]>,
): boolean {
  for (const [unit, values] of one) {
    const others = other.get(unit);
    if (others !== undefined && !values.some((value) => others.includes(value))) return true;
  }
  return false;
}
