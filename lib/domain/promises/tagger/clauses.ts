import { classSet, isMark, NUMBER, type Columns } from './columns';
import { grammarClass } from './word-classes';

/** A stretch of tokens between marks and words that open a clause. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Kind of its first pronoun or article, 0 when it has none. */
  readonly subject: number;
  /** 0 no time, 1 a number, 2 a word of time. */
  readonly time: number;
  /** Which of {@link FLAGS} it has, as bits. */
  readonly flags: number;
}

type ClassName = Parameters<typeof grammarClass>[0];

/** Groups of words whose mere presence in a clause tells something. */
const FLAGS: readonly (readonly ClassName[])[] = [
  ['will'],
  ['going', 'can', 'could'],
  ['would', 'should', 'might', 'hope', 'probably'],
  ['were', 'had', 'did', 'said'],
  ['not'],
  ['you', 'your'],
  ['i', 'me'],
  ['we', 'our'],
  ['if', 'when'],
  ['be'],
  ['must', 'please'],
  ['others', 'their'],
];
/** How many bits {@link Clause.flags} has. */
export const FLAG_COUNT = FLAGS.length;

const FLAG_OF = new Uint32Array(256);
FLAGS.forEach((names, bit) => {
  for (const name of names) FLAG_OF[grammarClass(name)] = 1 << bit;
});
const OPENERS = classSet('if', 'when', 'what', 'because', 'but', 'and', 'or');
/** Words that a clause is about: pronouns, and what opens a noun. */
export const SUBJECTS = classSet(
  'i',
  'we',
  'you',
  'others',
  'it',
  'that',
  'there',
  'our',
  'your',
  'their',
  'the',
);
const TIMES = classSet('day', 'month', 'time', 'span', 'until');

/** Cuts a sentence's tokens into clauses. */
export function clausesOf({ length, kind }: Columns): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let index = 1; index <= length; index += 1) {
    if (index < length && !isMark(kind[index - 1] ?? 0) && OPENERS[kind[index] ?? 0] !== 1)
      continue;
    clauses.push(readClause(kind, start, index));
    start = index;
  }
  return clauses;
}

function readClause(kind: readonly number[], start: number, end: number): Clause {
  let [subject, time, flags] = [0, 0, 0];
  for (let index = start; index < end; index += 1) {
    const here = kind[index] ?? 0;
    flags |= FLAG_OF[here] ?? 0;
    if (TIMES[here] === 1) time = 2;
    else if (here === NUMBER && time === 0) time = 1;
    if (subject === 0 && SUBJECTS[here] === 1) subject = here;
  }
  return { start, end, subject, time, flags };
}
