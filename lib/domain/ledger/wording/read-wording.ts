import { normalise } from '../../promises/text/normalise';
import { collectKeywords } from './collect-keywords';
import type { Keyword } from './keyword';
import { termOf } from './vocabulary';
import { withoutVocative } from './without-vocative';
import type { Act } from './word-tables';

/** What is compared of a passage: what it speaks of, the amounts, and what is done. */
export interface Wording {
  readonly keywords: ReadonlyMap<string, Keyword>;
  /** Numbers by what they count: `%`, `money`, or the stem of a noun. */
  readonly amounts: ReadonlyMap<string, readonly number[]>;
  /** What is done, by the first verb that tells; null when none does. */
  readonly act: Act | null;
  /** Whether it binds not to do something ("we won't raise the price"). */
  readonly refrains: boolean;
  /** Whether a day in it is the last of something that lasts ("until the 30th"). */
  readonly lasts: boolean;
  /** Whether it speaks of a new version or one more of a thing ("the revised quote", "another call"). */
  readonly isFurther: boolean;
  /** Whether it is about the beginning or the end of something; null when about neither, or both. */
  readonly edge: 'start' | 'end' | null;
}

/** Longer passages are cut: a sentence is rarely a tenth of it, and the time must stay bounded. */
const LONGEST = 1200;
const REFRAINS =
  /\b(?:won't|will not|will never|shall not|not going to|never)\b|^no (?!later|problem)/;
const LASTS = /\b(?:until|till|through|thru)\b/;
const FURTHER =
  /\b(?:updated?|revised?|corrected|amended|final|next version|new version|another|additional|second|too)\b/;
const STARTS = /(?<!-)\b(?:starts?|starting|begins?|beginning)\b(?! of|-)/;
const ENDS = /(?<!-)\b(?:ends?|ending|stops?|stopping)\b(?! of|-)/;
/** What `normalise` makes of an address on the web. */
const MASKED = /x{8,}/g;
/** "No setup fee", "you won't be charged for it": it is waived. */
const FREE_OF =
  /\b(?:no|without|zero)(?= (?:[a-z-]+ ){0,3}(?:fees?|charges?|costs?|surcharges?)\b)|\b(?:won't|will not|not|don't|isn't|aren't) (?:be )?(?:charged?|billed?|invoiced?)\b/g;
/** Words without one of which nothing is waived: looking for them is cheaper. */
const COSTS = /fee|charg|cost|bill|invoic/;
/** "Net 60" is a thing at an amount. */
const NET = /\bnet \d/;

/** What a passage says, in a form that can be compared with another's. Any string is safe. */
export function readWording(sentence: string): Wording {
  const text = withoutVocative(sentence.slice(0, LONGEST));
  const plain = normalise(text).replace(MASKED, blank);
  const norm = COSTS.test(plain) ? plain.replace(FREE_OF, blank) : plain;
  const { keywords, amounts, act } = collectKeywords(norm, text);
  if (norm !== plain) addTerm(keywords, 'waive', termOf('waive').weight);
  if (NET.test(norm)) addTerm(keywords, 'net', 1.5);
  return {
    keywords,
    amounts,
    act,
    refrains: REFRAINS.test(norm),
    lasts: LASTS.test(norm),
    isFurther: FURTHER.test(norm),
    edge: edgeOf(norm),
  };
}

function addTerm(keywords: Map<string, Keyword>, word: string, weight: number): void {
  const { stem } = termOf(word);
  keywords.set(stem, { stem, weight, isName: false, maybeName: false, isTerm: true });
}

function edgeOf(norm: string): Wording['edge'] {
  const [starts, ends] = [STARTS.test(norm), ENDS.test(norm)];
  return starts === ends ? null : starts ? 'start' : 'end';
}

/** Keeps the length, so that offsets stay true. */
function blank(words: string): string {
  return ' '.repeat(words.length);
}
