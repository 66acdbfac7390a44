import type { Steps } from '../../steps';
import type { CapturedFact } from '../captured-fact';
import { findAll } from '../../promises/text/find-all';

/** Of two sentences of one type that share so much of the shorter's words, one says the other again. */
const SHARED = 0.65;
/** Fewer words than this say too little to be told apart by them. */
const FEWEST = 4;
const WORDS = /[\p{L}\d][\p{L}\d'.-]*[\p{L}\d]/gu;
/** Words too common to tell a sentence. */
const COMMON = new Set(
  'the and that this for with you your our are was will would can have has had not but from they them their she her his him its out all get got one then there just what when who how about into over been more than very some any also too let us we to of in on by at is it be as if or so do'.split(
    ' ',
  ),
);

/**
 * Takes out what was said before: a recap's rows, and a rival that was named already. Keeps the first of each. A step a
 * fact.
 */
export function* withoutRepeats(facts: readonly CapturedFact[]): Steps<CapturedFact[]> {
  const kept: CapturedFact[] = [];
  const said = new Map<CapturedFact['type'], Said[]>();
  for (const fact of facts) {
    yield;
    const words = wordsOf(fact.quote);
    const before = said.get(fact.type) ?? [];
    if (before.some((one) => isRepeat(one, { fact, words }))) continue;
    before.push({ fact, words });
    // A conversation repeats what was said lately or at its end; so many are remembered.
    if (before.length > 200) before.shift();
    said.set(fact.type, before);
    kept.push(fact);
  }
  return kept;
}

interface Said {
  readonly fact: CapturedFact;
  readonly words: ReadonlySet<string>;
}

/** Of competitors their names tell, where both have one; of all else the words. */
function isRepeat(one: Said, other: Said): boolean {
  const [name, another] = [rivalOf(one.fact), rivalOf(other.fact)];
  return name !== '' && another !== '' ? name === another : isSame(one.words, other.words);
}

function rivalOf(fact: CapturedFact): string {
  return fact.type === 'competitor' ? fact.value.name.toLowerCase() : '';
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const least = Math.min(one.size, other.size);
  if (least < FEWEST) return false;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared >= SHARED * least;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    findAll(WORDS, text.toLowerCase())
      .map(([word]) => word)
      .filter((word) => !COMMON.has(word)),
  );
}
