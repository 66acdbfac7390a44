import type { Cue } from '../cues/cue';
import type { PromiseStrength } from '../promise-span';
import type { SentenceContext } from '../sentence-context';
import { clausesOf, FLAG_COUNT, SUBJECTS, type Clause } from './clauses';
import { classSet, COMMA, EDGE, isMark, isName, type Columns } from './columns';
import { featureHash } from './feature-hash';
import { grammarClass } from './word-classes';

/** What the tagger looks at in a sentence, as 32-bit hashes. */
export interface SentenceFeatures {
  /** How many tokens there are. */
  readonly length: number;
  /** The features of single tokens, {@link TOKEN_TEMPLATES} for each; 0 is none. */
  readonly token: Int32Array;
  /** Features that tokens of a clause share, each list weighed once. */
  readonly groups: readonly Int32Array[];
  /** Which of the groups a token belongs to. */
  readonly groupOf: Uint16Array;
}

/** How many features each token has of its own. */
export const TOKEN_TEMPLATES = 47;

/** Deeper than this all tokens of a clause look alike to it. */
const DEPTHS = 4;
const MODALS = classSet(
  'will',
  'going',
  'can',
  'could',
  'would',
  'should',
  'might',
  'must',
  'be',
  'were',
  'have',
  'had',
  'do',
  'did',
  'hope',
  'happy',
  'want',
  'think',
  'let',
  'been',
);
const OPENERS = classSet('if', 'when', 'what', 'because', 'until', 'but', 'and', 'or', 'please');
const NOT = grammarClass('not');
const SECTION = { none: 0, ours: 1, theirs: 2, recap: 3 } as const;
/** Number of the first feature that tells of cues, and how far those of two rules lie apart. */
const CUES = { first: 300, apart: 10 } as const;
const STRENGTH = { firm: 0, soft: 1, conditional: 2 } as const;

/**
 * All features of a sentence.
 * @param cues what each rule found in it, one list for each rule
 */
export function sentenceFeatures(
  context: SentenceContext,
  cues: readonly (readonly Cue[])[],
): SentenceFeatures {
  const { columns } = context;
  const clauses = clausesOf(columns);
  const token = new Int32Array(columns.length * TOKEN_TEMPLATES);
  const marked = cues.map((list) => cueTags(context, list));
  tokenFeatures(context, clauses, marked, token);
  const groups: Int32Array[] = [];
  const groupOf = new Uint16Array(columns.length);
  for (const clause of clauses)
    for (let index = clause.start; index < clause.end; index += 1) {
      if (index - clause.start < DEPTHS) groups.push(clauseFeatures(clause, index - clause.start));
      groupOf[index] = groups.length - 1;
    }
  return { length: columns.length, token, groups, groupOf };
}

/** What {@link cueTags} has for the first token of a cue. */
function cueTag(strength: PromiseStrength): number {
  return 3 + STRENGTH[strength] * 2;
}

/** The feature of a token at which a cue of a rule begins. */
export function cueBeginFeature(rule: number, strength: PromiseStrength): number {
  return featureHash(CUES.first + rule * CUES.apart, cueTag(strength), 0, 0);
}

/** For each token whether a cue begins at it (odd) or goes on (even), and how strong it is, 0 for none; null when there is no cue. */
function cueTags({ tokens }: SentenceContext, cues: readonly Cue[]): Uint8Array | null {
  if (cues.length === 0) return null;
  const tags = new Uint8Array(tokens.length);
  for (const cue of cues) {
    let first = 1;
    for (let index = 0; index < tokens.length; index += 1) {
      const covered = (tokens.end[index] ?? 0) > cue.start && (tokens.start[index] ?? 0) < cue.end;
      if (!covered || tags[index] !== 0) continue;
      tags[index] = cueTag(cue.strength) + first - 1;
      first = 0;
    }
  }
  return tags;
}

function clauseFeatures({ flags, time, subject }: Clause, depth: number): Int32Array {
  const out: number[] = [];
  for (let bit = 0; bit < FLAG_COUNT; bit += 1)
    if ((flags & (1 << bit)) !== 0)
      out.push(featureHash(80, bit, time, depth), featureHash(81, bit, subject, depth));
  return Int32Array.from(out);
}

/** What was last seen to the left: a subject, a modal after it (128 more when negated), what opened the clause. */
interface Left {
  subject: number;
  modal: number;
  opener: number;
}

function lookLeft(left: Left, kind: number): void {
  if (SUBJECTS[kind] === 1 || isName(kind)) {
    left.subject = kind;
    left.modal = 0;
  } else if (MODALS[kind] === 1) left.modal = kind;
  else if (kind === NOT) left.modal |= 128;
  else if (OPENERS[kind] === 1) left.opener = kind;
  else if (isMark(kind)) {
    left.opener = kind;
    if (kind !== COMMA) {
      left.subject = 0;
      left.modal = 0;
    }
  }
}

function tokenFeatures(
  context: SentenceContext,
  clauses: readonly Clause[],
  cues: readonly (Uint8Array | null)[],
  out: Int32Array,
): void {
  const { columns } = context;
  const left: Left = { subject: 0, modal: 0, opener: 0 };
  const place = placeOf(context);
  let clause = 0;
  let at = 0;
  for (let index = 0; index < columns.length; index += 1) {
    lookLeft(left, columns.kind[index] ?? 0);
    while (index >= (clauses[clause]?.end ?? columns.length)) clause += 1;
    at = wordFeatures(columns, index, out, at);
    at = kindFeatures(columns, index, out, at);
    at = clausePlaceFeatures(columns, index, clauses[clause], left, place, out, at);
    at = cueFeatures(columns, index, cues, out, at);
  }
}

/** Where the sentence stands, in two numbers: its list and section; what came before it. */
function placeOf({ sentence, recent }: SentenceContext): readonly [number, number] {
  const previous = recent[0];
  return [
    SECTION[sentence.section] * 4 + (sentence.item ? 1 : 0) + (sentence.first ? 2 : 0),
    previous === undefined
      ? 0
      : (previous.block === sentence.block ? 1 : 2) + (previous.norm.endsWith('?') ? 2 : 0),
  ];
}

function wordFeatures(columns: Columns, index: number, out: Int32Array, start: number): number {
  const { hash } = columns;
  const before2 = hash[index - 2] ?? EDGE;
  const before = hash[index - 1] ?? EDGE;
  const here = hash[index] ?? EDGE;
  const after = hash[index + 1] ?? EDGE;
  const after2 = hash[index + 2] ?? EDGE;
  let at = start;
  out[at++] = featureHash(1, here, 0, 0);
  out[at++] = featureHash(2, before, 0, 0);
  out[at++] = featureHash(3, after, 0, 0);
  out[at++] = featureHash(11, before2, 0, 0);
  out[at++] = featureHash(12, after2, 0, 0);
  out[at++] = featureHash(13, hash[index + 3] ?? EDGE, 0, 0);
  out[at++] = featureHash(4, before, here, 0);
  out[at++] = featureHash(5, here, after, 0);
  out[at++] = featureHash(6, before2, before, 0);
  out[at++] = featureHash(7, after, after2, 0);
  out[at++] = featureHash(8, before, here, after);
  out[at++] = featureHash(9, here, after, after2);
  out[at++] = featureHash(10, before2, before, here);
  return at;
}

function kindFeatures(columns: Columns, index: number, out: Int32Array, start: number): number {
  const { kind, topic, stem } = columns;
  const b3 = kind[index - 3] ?? EDGE;
  const b2 = kind[index - 2] ?? EDGE;
  const b1 = kind[index - 1] ?? EDGE;
  const c = kind[index] ?? EDGE;
  const c1 = kind[index + 1] ?? EDGE;
  const c2 = kind[index + 2] ?? EDGE;
  const c3 = kind[index + 3] ?? EDGE;
  const c4 = kind[index + 4] ?? EDGE;
  let at = start;
  out[at++] = featureHash(20, c, c1, 0);
  out[at++] = featureHash(21, b1, c, 0);
  out[at++] = featureHash(22, b2, b1, c);
  out[at++] = featureHash(23, b1, c, c1);
  out[at++] = featureHash(24, c, c1, c2);
  out[at++] = featureHash(25, b1 * 128 + c, c1, c2);
  out[at++] = featureHash(26, c * 128 + c1, c2, c3);
  out[at++] = featureHash(27, b3 * 128 + b2, b1, c);
  out[at++] = featureHash(28, c * 128 + c1, c2 * 128 + c3, c4);
  out[at++] = featureHash(50, stem[index] ?? EDGE, 0, 0);
  out[at++] = featureHash(51, stem[index + 1] ?? EDGE, 0, 0);
  out[at++] = featureHash(52, b2, b1, stem[index] ?? EDGE);
  out[at++] = featureHash(53, stem[index] ?? EDGE, c1, c2);
  out[at++] = featureHash(54, c, stem[index + 1] ?? EDGE, c2);
  out[at++] = featureHash(39, c, topic[index] ?? 0, topic[index + 1] ?? 0);
  return at;
}

function clausePlaceFeatures(
  columns: Columns,
  index: number,
  clause: Clause | undefined,
  { subject, modal, opener }: Left,
  [list, before]: readonly [number, number],
  out: Int32Array,
  start: number,
): number {
  const { kind, hash } = columns;
  const c = kind[index] ?? EDGE;
  const c1 = kind[index + 1] ?? EDGE;
  const end = clause?.end ?? columns.length;
  const behind = index - (clause?.start ?? 0);
  const ahead = end - index;
  let at = start;
  out[at++] = featureHash(40, subject, modal, c);
  out[at++] = featureHash(41, subject * 256 + modal, opener, c);
  out[at++] = featureHash(42, opener, c, c1);
  out[at++] = featureHash(43, subject, modal, hash[index] ?? EDGE);
  out[at++] = featureHash(44, ahead < 4 ? ahead : ahead < 8 ? 4 : 5, c, kind[end] ?? EDGE);
  out[at++] = featureHash(45, behind < 4 ? behind : 4, c, kind[index - 1] ?? EDGE);
  out[at++] = featureHash(46, list, c, behind < 2 ? behind : 2);
  out[at++] = featureHash(47, before, c, c1);
  return at;
}

function cueFeatures(
  { hash }: Columns,
  index: number,
  cues: readonly (Uint8Array | null)[],
  out: Int32Array,
  start: number,
): number {
  let at = start;
  for (let rule = 0; rule < cues.length; rule += 1) {
    const tags = cues[rule];
    const template = CUES.first + rule * CUES.apart;
    if (tags) {
      const here = tags[index] ?? EDGE;
      out[at] = featureHash(template, here, 0, 0);
      out[at + 1] = featureHash(template + 1, tags[index - 1] ?? EDGE, here, 0);
      out[at + 2] = featureHash(template + 2, here, tags[index + 1] ?? EDGE, 0);
      if (here !== 0) out[at + 3] = featureHash(template + 3, here, hash[index] ?? EDGE, 0);
    }
    at += 4;
  }
  return at;
}
