import { stemWord } from './stem-word';
import { GROUPS, PHRASES, WEIGHTS, type Act } from './word-tables';

/** What a word tells about which promise it is. */
export interface Term {
  /** The same for all words of one meaning. */
  readonly stem: string;
  /** From 0 (nothing: "the") to 1 ("questionnaire"). */
  readonly weight: number;
  readonly act: Act | null;
  /** Whether it stands in a table, and so is no name. */
  readonly isKnown: boolean;
}

const terms = new Map<string, Term>();
const phraseStarts = new Set<string>();

/** Fills the tables when the first word is looked up, so that loading the page costs nothing. */
function prepare(): void {
  for (const [weight, words] of WEIGHTS)
    for (const word of words.split(/\s+/))
      terms.set(word, { stem: stemWord(word), weight, act: null, isKnown: true });
  for (const [weight, words] of WEIGHTS)
    for (const word of words.split(/\s+/)) {
      const stem = stemWord(word);
      if (weight > 0 && !terms.has(stem))
        terms.set(stem, { stem, weight, act: null, isKnown: true });
    }
  for (const [weight, act, words] of GROUPS) {
    const all = words.split(' ');
    const term = { stem: stemWord(all[0] ?? ''), weight, act, isKnown: true };
    for (const word of all) {
      if (!terms.has(word) || act !== null) terms.set(word, term);
      const stem = stemWord(word);
      if (!terms.has(stem) || act !== null) terms.set(stem, term);
    }
  }
  for (const phrase of PHRASES.keys()) phraseStarts.add(phrase.slice(0, phrase.indexOf(' ')));
}

/** What a word in lower case tells. A word that is in no table is taken to be the object spoken of. */
export function termOf(word: string): Term {
  if (terms.size === 0) prepare();
  const known = terms.get(word);
  if (known !== undefined) return known;
  const stem = stemWord(word);
  return terms.get(stem) ?? { stem, weight: word.length > 1 ? 1 : 0.25, act: null, isKnown: false };
}

/** The longest expression of several words that starts at a word, with its length in words; null when none does. */
export function phraseAt(
  words: readonly string[],
  index: number,
): { readonly word: string; readonly length: number } | null {
  if (terms.size === 0) prepare();
  if (!phraseStarts.has(words[index] ?? '')) return null;
  for (let length = 3; length > 1; length -= 1) {
    const word = PHRASES.get(words.slice(index, index + length).join(' '));
    if (word !== undefined) return { word, length };
  }
  return null;
}
