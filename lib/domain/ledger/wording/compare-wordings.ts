import type { Wording } from './read-wording';
import { TIME_UNITS } from './time-units';

/** How like two passages that speak of the same thing are. */
export interface Likeness {
  /** From 0 to 1. */
  readonly score: number;
  /** Whether they name different numbers of the same. */
  readonly amountsDiffer: boolean;
  /** Whether they name hardly more than one thing ("the minutes"), of which there may be many. */
  readonly isBare: boolean;
}

/** How a comparison is made. */
export interface CompareOptions {
  /** What a word's weight is multiplied by, for words that are everywhere. */
  readonly weightOf: (stem: string) => number;
  /** Whether names alone may be what is common: "We don't do Kafka" and "We'll support Kafka". */
  readonly namesSuffice: boolean;
  /** Whether hours, days and weeks are amounts ("respond within 4 hours"). */
  readonly spansCount: boolean;
}

/** The weight of telling words in common that two passages need. */
const LEAST = 1.5;
/** With less in common, nothing else may be said. */
const LEAST_BARE = 1;
const BARE = 0.3;
/** Or little else, where both count the same kind of thing ("Implementation takes six weeks"). */
const BARE_COUNTED = 0.6;
/** How much both may have besides what is common: each its own object means two promises. */
const APART = 0.3;
/** How much of the longer one must be common. */
const SHARE = 0.45;
/** Words of less weight ("get", "ready") tell no promise from another. */
const TELLING = 0.5;
/** Words of less weight ("team", "call") tell no thing. */
const OBJECT = 0.6;

/** Compares what two passages speak of; null when that is not surely the same thing. */
export function compareWordings(
  one: Wording,
  other: Wording,
  { weightOf, namesSuffice, spansCount }: CompareOptions,
): Likeness | null {
  if (areActsApart(one, other) || areEdgesApart(one, other)) return null;
  const amounts = compareAmounts(one.amounts, other.amounts, spansCount);
  const left = weigh(one, other, weightOf);
  const right = weigh(other, one, weightOf);
  const telling = Math.min(left.telling, right.telling);
  const less = Math.min(left.only, right.only);
  const more = Math.max(left.only, right.only);
  const isBare = telling < LEAST;
  if (isBare && !isTerm(left, more, one, other) && (amounts === null || more > BARE_COUNTED))
    return null;
  if (left.objects + (namesSuffice ? left.commonNames : 0) < LEAST_BARE) return null;
  if (less > left.common * APART || (left.names > 0 && right.names > 0)) return null;
  const score = left.common / (left.common + more);
  return score < SHARE ? null : { score, isBare, amountsDiffer: amounts === 'differ' };
}

/** Whether two passages name one well-known thing and do the same with it: "Go-live is 1 June". */
function isTerm({ terms }: Weighed, more: number, one: Wording, other: Wording): boolean {
  return terms >= LEAST_BARE && more <= BARE && one.act === other.act;
}

function areActsApart(one: Wording, other: Wording): boolean {
  if (one.act === other.act) return false;
  // Asking about a thing is never doing it.
  if (one.act === 'ask' || other.act === 'ask') return true;
  return one.act !== null && other.act !== null;
}

function areEdgesApart(one: Wording, other: Wording): boolean {
  return one.edge !== null && other.edge !== null && one.edge !== other.edge;
}

/** The weights of a passage's words: those that the other has too, and those that it has alone. */
interface Weighed {
  readonly common: number;
  readonly telling: number;
  /** Of those, the ones that tell a thing: neither an errand nor a name. */
  readonly objects: number;
  readonly terms: number;
  readonly commonNames: number;
  readonly only: number;
  /** How many of them are names. */
  readonly names: number;
}

function weigh({ keywords }: Wording, other: Wording, weightOf: (stem: string) => number): Weighed {
  let [common, telling, objects, terms, commonNames, only, names] = [0, 0, 0, 0, 0, 0, 0];
  for (const { stem, weight, isName, maybeName, isTerm } of keywords.values()) {
    const counted = weight * weightOf(stem);
    const same = other.keywords.get(stem);
    if (same) {
      common += counted;
      if (weight >= TELLING) telling += weight;
      if (isTerm) terms += counted;
      if (maybeName && same.maybeName) commonNames += counted;
      else if (weight >= OBJECT) objects += counted;
    } else {
      only += counted;
      if (isName) names += 1;
    }
  }
  return { common, telling, objects, terms, commonNames, only, names };
}

/** Whether two passages count the same in different numbers; null when they count nothing of one kind. */
function compareAmounts(
  one: Wording['amounts'],
  other: Wording['amounts'],
  spansCount: boolean,
): 'same' | 'differ' | null {
  let found: 'same' | null = null;
  for (const [unit, values] of one) {
    const others = other.get(unit);
    if (others === undefined || (!spansCount && TIME_UNITS.has(unit))) continue;
    if (!values.some((value) => others.includes(value))) return 'differ';
    found = 'same';
  }
  return found;
}
