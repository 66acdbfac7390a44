import { findAll } from '../../promises/text/find-all';
import type { Keyword } from './keyword';
import { readNumber } from './read-number';
import { phraseAt, termOf, type Term } from './vocabulary';
import type { Act } from './word-tables';

/** What a passage speaks of and does. */
export interface Keywords {
  readonly keywords: Map<string, Keyword>;
  /** Numbers by what they count: `%`, `money`, or the stem of a noun. */
  readonly amounts: Map<string, number[]>;
  /** What is done, by the first verb that tells; null when none does. */
  readonly act: Act | null;
}

const WORDS = /[$\u20ac\u00a3]|[a-z\d\u00c0-\uffff]+(?:[.,]\d+)*(?: ?%)?/g;
/** What follows is no part of the promise but its circumstances. */
const SUBORDINATE = new Set(
  'if once when until unless because after before while since although'.split(' '),
);
const CIRCUMSTANCE = 0.3;
/** Words that a number follows as its name: phase 2, SOC 2. */
const NUMBERED = new Set(
  'phase stage step wave sprint tier level soc iso version v release item point clause section schedule annex page batch room option article type milestone lot building line priority prio stand pci'.split(
    ' ',
  ),
);
/** A numbered thing is told by its number more than by anything else. */
const NUMBERED_WEIGHT = 1.5;
/** A capital and a small letter: "Lyon", not "SCIM". */
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const ACRONYM = /^\p{Lu}{2}/u;
/** What begins a sentence with such an ending is hardly a name. */
const NOUN = /(?:tion|ment|ing|ity|ance|ence|ness|s)$/;

/**
 * Collects what a passage speaks of, in one pass over its words.
 *
 * @param norm - The passage as `normalise` gives it.
 * @param text - The passage as written, of the same length.
 */
export function collectKeywords(norm: string, text: string): Keywords {
  const found = findAll(WORDS, norm);
  const words = found.map(([word]) => word);
  const keywords = new Map<string, Keyword>();
  const amounts = new Map<string, number[]>();
  const add = (keyword: Keyword): void => {
    const { stem, weight } = keyword;
    if (weight > (keywords.get(stem)?.weight ?? 0)) keywords.set(stem, keyword);
  };
  let act: Act | null = null;
  let factor = 1;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const at = found[index]?.index ?? 0;
    if (/[,;:]/.test(norm.slice(Math.max(0, at - 2), at))) factor = 1;
    if (SUBORDINATE.has(word)) factor = CIRCUMSTANCE;
    const number = readNumber(words, index) ?? readNumbered(words, index);
    if (number?.kind === 'amount')
      for (const unit of number.units)
        amounts.set(unit, [...(amounts.get(unit) ?? []), number.value]);
    if (number?.kind === 'name') add({ ...number.keyword, weight: NUMBERED_WEIGHT * factor });
    if (number) {
      index += number.length - 1;
      continue;
    }
    const phrase = phraseAt(words, index);
    const term = termOf(phrase?.word ?? word);
    if (factor === 1) act ??= term.act;
    if (term.weight > 0)
      add(keywordOf(term, phrase === null ? text.slice(at, at + word.length) : '', at, factor));
    if (phrase !== null) index += phrase.length - 1;
  }
  return { keywords, amounts, act };
}

/** @param written - The word as written, or '' when it stands for several. */
function keywordOf(term: Term, written: string, at: number, factor: number): Keyword {
  const isCapital = term.weight === 1 && CAPITAL.test(written);
  return {
    stem: term.stem,
    weight: term.weight * factor,
    isName: isCapital && at > 0,
    maybeName: isCapital && !term.isKnown && (at > 0 || !NOUN.test(written)),
    isTerm: term.isKnown || ACRONYM.test(written),
  };
}

/** "Phase 2", "net 60". */
function readNumbered(
  words: readonly string[],
  index: number,
):
  | { kind: 'name'; keyword: Keyword; length: number }
  | { kind: 'amount'; value: number; units: readonly string[]; length: number }
  | null {
  const [word = '', after = ''] = words.slice(index, index + 2);
  if (!/^\d{1,5}$/.test(after)) return null;
  // Payment terms: another number is the same thing at another amount.
  if (word === 'net') return { kind: 'amount', value: Number(after), units: ['net'], length: 2 };
  if (!NUMBERED.has(word)) return null;
  const keyword = { stem: word + after, weight: 1, isName: true, maybeName: false, isTerm: true };
  return { kind: 'name', keyword, length: 2 };
}
