import type { People } from '../text/people';
import type { Tokens } from './tokens';
import { grammarClass, grammarOf, topicOf } from './word-classes';

/** What each token does in its sentence and what it is about; the arrays run side by side. */
export interface Columns {
  readonly length: number;
  readonly hash: readonly number[];
  readonly stem: readonly number[];
  /** What the word does: a class of the lexicon, or one of those below; less than 128. */
  readonly kind: readonly number[];
  /** What the word is about; 0 when nothing is known. */
  readonly topic: readonly number[];
}

const MARK_FIRST = 70;
/** Kind of a comma. */
export const COMMA = MARK_FIRST;
const OTHER_MARK = 92;
/** Kind of a number. */
export const NUMBER = 93;
const NAME = 94;
const READER = 95;
const OWN = 96;
const CAPITAL_FIRST = 97;
/** Kind of a word without a class, and the first of those told by their ending. */
const PLAIN = 100;
const ENDS_ED = 101;
const ENDS_ING = 102;
const ENDS_LY = 103;
const ENDS_S = 104;
/** Stands before the first token and after the last. */
export const EDGE = 127;

const MARKS = new Map(
  Array.from(',.:;-\u2013()"?!/|*+=>[]\'', (mark, index) => [
    mark.charCodeAt(0),
    MARK_FIRST + index,
  ]),
);
const TIMES = classSet('day', 'month', 'time', 'span');

/** Looks every token up. Both texts are the sentence, normalised and as written. */
export function columnsOf(tokens: Tokens, norm: string, original: string, people: People): Columns {
  const kind: number[] = [];
  const topic: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const about = topicOf(tokens.hash[index] ?? 0);
    topic.push(about);
    kind.push(
      grammarOf(tokens.hash[index] ?? 0) ||
        otherKind(tokens, index, norm, original, people, about !== 0),
    );
  }
  return { length: tokens.length, hash: tokens.hash, stem: tokens.stem, kind, topic };
}

function otherKind(
  tokens: Tokens,
  index: number,
  norm: string,
  original: string,
  people: People,
  known: boolean,
): number {
  const start = tokens.start[index] ?? 0;
  const end = tokens.end[index] ?? 0;
  const code = norm.charCodeAt(start);
  if (code >= 48 && code <= 57) return NUMBER;
  if (!((code >= 97 && code <= 122) || code >= 0xc0)) return MARKS.get(code) ?? OTHER_MARK;
  const capital = original.charCodeAt(start) !== code;
  if (capital || people.readers.size > 0) {
    const word = norm.slice(start, end);
    if (people.readers.has(word)) return READER;
    if (people.own.has(word)) return OWN;
  }
  if (capital && !known) return index === 0 ? CAPITAL_FIRST : NAME;
  return endingOf(norm, end);
}

function endingOf(norm: string, end: number): number {
  const last = norm.charCodeAt(end - 1);
  const before = norm.charCodeAt(end - 2);
  if (last === 100 && before === 101) return ENDS_ED;
  if (last === 103 && before === 110 && norm.charCodeAt(end - 3) === 105) return ENDS_ING;
  if (last === 121 && before === 108) return ENDS_LY;
  return last === 115 && before !== 115 ? ENDS_S : PLAIN;
}

/** Whether a kind is a mark. */
export function isMark(kind: number): boolean {
  return kind >= MARK_FIRST && kind <= OTHER_MARK;
}

/** Whether a kind is a name of a person or thing. */
export function isName(kind: number): boolean {
  return kind >= NAME && kind <= CAPITAL_FIRST;
}

/** Whether a kind is the name of somebody the mail speaks to. */
export function isReader(kind: number): boolean {
  return kind === READER;
}

/** Whether the token at `index` is a word of time. */
export function isTimeKind(kind: readonly number[], index: number): boolean {
  return TIMES[kind[index] ?? 0] === 1;
}

/** A set of lexicon classes as a table for quick look-up. */
export function classSet(...names: Parameters<typeof grammarClass>[0][]): Uint8Array {
  const set = new Uint8Array(256);
  for (const name of names) set[grammarClass(name)] = 1;
  return set;
}
