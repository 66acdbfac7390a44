import { normalise } from '../../promises/text/normalise';
import { readNumber } from './read-number';
import { withoutVocative } from './without-vocative';
import { phraseAt, termOf, type Act } from './vocabulary';

/** A word that tells which promise a passage is. */
export interface Keyword {
  readonly stem: string;
  readonly weight: number;
  /** Whether it is written as a name ("Lyon", "Salesforce"): another name is another thing. */
  readonly isName: boolean;
  /** Whether it may be a name, at the beginning of a sentence as well ("Priya will …"). */
  readonly maybeName: boolean;
  /** Whether it alone can tell a thing: in a table, or an acronym ("the NDA"). */
  readonly isTerm: boolean;
}

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
}

/** Longer passages are cut: a sentence is rarely a tenth of it, and the time must stay bounded. */
const LONGEST = 1200;
const WORDS = /[$\u20ac\u00a3]|[a-z\d\u00c0-\uffff]+(?:[.,]\d+)*%?/g;
const REFRAINS =
  /\b(?:won't|will not|will never|shall not|not going to|never)\b|^no (?!later|problem)/;
const LASTS = /\b(?:until|till|through|thru)\b/;
const FURTHER =
  /\b(?:updated?|revised?|corrected|amended|final|next version|new version|another|additional|second|too)\b/;
/** What follows is no part of the promise but its circumstances. */
const SUBORDINATE = new Set(
  'if once when until unless because after before while since although'.split(' '),
);
const CIRCUMSTANCE = 0.3;
/** "No setup fee", "without extra cost": the fee is waived. */
const FREE_OF =
  /\b(?:no|without|zero|nothing for|won't charge|not charge|don't charge)(?= (?:[a-z-]+ ){0,3}(?:fees?|charges?|costs?|surcharges?|anything|you|for)\b)/g;
/** A capital and a small letter: "Lyon", not "SCIM". */
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const ACRONYM = /^\p{Lu}{2}/u;
/** Words that a number follows as its name: phase 2, SOC 2, net 60. */
const NUMBERED = new Set(
  'phase stage step wave sprint tier level soc iso version v release item point clause section schedule annex page batch room option article type milestone lot building line net priority prio stand pci'.split(
    ' ',
  ),
);

/** What a passage says, in a form that can be compared with another's. Any string is safe. */
export function readWording(sentence: string): Wording {
  const text = withoutVocative(sentence.slice(0, LONGEST));
  const norm = normalise(text).replace(FREE_OF, waived);
  const found = [...norm.matchAll(WORDS)];
  const words = found.map(([word]) => word);
  const keywords = new Map<string, Keyword>();
  const amounts = new Map<string, number[]>();
  let act: Act | null = null;
  let factor = 1;
  for (let index = 0; index < words.length; index += 1) {
    const number = readNumber(words, index);
    if (number !== null) {
      if (number.kind === 'amount')
        for (const unit of number.units)
          amounts.set(unit, [...(amounts.get(unit) ?? []), number.value]);
      index += number.length - 1;
      continue;
    }
    const at = found[index]?.index ?? 0;
    if (factor < 1 && /[,;:]/.test(norm.slice(Math.max(0, at - 2), at))) factor = 1;
    if (SUBORDINATE.has(words[index] ?? '')) factor = CIRCUMSTANCE;
    const phrase = phraseAt(words, index);
    const term = termOf(phrase?.word ?? words[index] ?? '');
    const numbered = NUMBERED.has(words[index] ?? '') ? wholeNumber(words[index + 1]) : null;
    if (factor === 1) act ??= term.act;
    if (numbered !== null) {
      const name = words[index] ?? '';
      if (name === 'net') amounts.set('net', [numbered]);
      const stem = name === 'net' ? 'net' : `${name}${String(numbered)}`;
      keywords.set(stem, {
        stem,
        weight: 1.5 * factor,
        isName: name !== 'net',
        maybeName: false,
        isTerm: true,
      });
      index += 1;
      continue;
    }
    if (term.weight > 0 && (keywords.get(term.stem)?.weight ?? 0) < term.weight * factor) {
      const isCapital =
        phrase === null && term.weight === 1 && CAPITAL.test(text.slice(at, at + 2));
      keywords.set(term.stem, {
        stem: term.stem,
        weight: term.weight * factor,
        isName: isCapital && at > 0,
        maybeName: isCapital && !term.isKnown,
        isTerm: term.isKnown || ACRONYM.test(text.slice(at, at + 2)),
      });
    }
    if (phrase !== null) index += phrase.length - 1;
  }
  return {
    keywords,
    amounts,
    act,
    refrains: REFRAINS.test(norm),
    lasts: LASTS.test(norm),
    isFurther: FURTHER.test(norm),
  };
}

/** Keeps the length, so that offsets stay true. */
function waived(words: string): string {
  return 'waive'.padEnd(words.length).slice(0, words.length);
}

function wholeNumber(word: string | undefined): number | null {
  return word !== undefined && /^\d{1,5}$/.test(word) ? Number(word) : null;
}
