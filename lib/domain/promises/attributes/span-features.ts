import type { Cue } from '../cues/cue';
import type { PromiseKind, PromiseStrength, PromiseType } from '../promise-span';
import type { SentenceContext } from '../sentence-context';
import { EDGE } from '../tagger/columns';
import { featureHash, wordHash } from '../tagger/feature-hash';
import { findAll } from '../text/find-all';

/** A passage whose attributes are to be told; offsets count in the sentence's `norm`. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly type: PromiseType;
  /** The cue it lies on, or null. */
  readonly cue: Cue | null;
  /** What the word lists say of it. */
  readonly listed: { readonly kind: PromiseKind; readonly strength: PromiseStrength };
}

/** How many tokens before and after a passage are looked at. */
const NEAR = 6;
const WORDS = /[a-z\u00df-\u024f\d][\w\u00df-\u024f'-]*/g;

/** What kind, strength and bound party are told from, as 32-bit hashes. */
export function spanFeatures(context: SentenceContext, passage: Passage): Int32Array {
  const { tokens } = context;
  let first = 0;
  while (first < tokens.length && (tokens.end[first] ?? 0) <= passage.start) first += 1;
  let last = first;
  while (last < tokens.length && (tokens.start[last] ?? 0) < passage.end) last += 1;
  return Int32Array.from([
    ...insideFeatures(context, first, last),
    ...aroundFeatures(context, first, last),
    ...textFeatures(context),
    ...listedFeatures(context, passage),
  ]);
}

function insideFeatures({ columns }: SentenceContext, first: number, last: number): number[] {
  const { hash, kind, topic, stem } = columns;
  const out: number[] = [];
  for (let index = first; index < last; index += 1) {
    const word = hash[index] ?? EDGE;
    out.push(
      featureHash(401, word, 0, 0),
      featureHash(402, word, index + 1 < last ? (hash[index + 1] ?? EDGE) : EDGE, 0),
      featureHash(403, kind[index] ?? 0, kind[index + 1] ?? 0, 0),
      featureHash(404, topic[index] ?? 0, 0, 0),
      featureHash(407, stem[index] ?? EDGE, 0, 0),
      featureHash(409, topic[index] ?? 0, kind[index] ?? 0, 0),
    );
    if (index - first < 3) {
      out.push(featureHash(405, word, index - first, 0));
      out.push(featureHash(406, kind[index] ?? 0, kind[index + 1] ?? 0, index - first));
    }
  }
  return out;
}

function aroundFeatures({ columns }: SentenceContext, first: number, last: number): number[] {
  const { hash, kind, topic, length } = columns;
  const out: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const before = index < first;
    if (!before && index < last) continue;
    const side = before ? 0 : 1;
    out.push(featureHash(410, kind[index] ?? 0, side, 0));
    const near = before ? first - index : index - last + 1;
    if (near > NEAR) continue;
    out.push(featureHash(411, hash[index] ?? 0, side, 0));
    out.push(featureHash(412, topic[index] ?? 0, side, 0));
    if (near === 1) out.push(featureHash(413, hash[index] ?? 0, side, kind[first] ?? 0));
  }
  return out;
}

function textFeatures({ sentence, recent, norm }: SentenceContext): number[] {
  const out: number[] = [];
  for (const [word] of findAll(WORDS, sentence.topic))
    out.push(featureHash(420, wordHash(word, 0, word.length), 0, 0));
  const previous = recent[0];
  if (previous !== undefined && previous.block === sentence.block && previous.norm.length < 200)
    for (const [word] of findAll(WORDS, previous.norm))
      out.push(featureHash(421, wordHash(word, 0, word.length), norm.length < 60 ? 1 : 0, 0));
  return out;
}

function listedFeatures({ sentence }: SentenceContext, { type, cue, listed }: Passage): number[] {
  const kind = wordHash(listed.kind, 0, listed.kind.length);
  const strength = wordHash(listed.strength, 0, listed.strength.length);
  const section = wordHash(sentence.section, 0, sentence.section.length);
  const who = cue === null ? 0 : wordHash(cue.who, 0, cue.who.length);
  const reason = cue === null ? 0 : wordHash(cue.reason, 0, cue.reason.length);
  return [
    featureHash(430, kind, 0, 0),
    featureHash(431, strength, 0, 0),
    featureHash(432, who, 0, 0),
    featureHash(433, reason, 0, 0),
    featureHash(434, section, sentence.item ? 1 : 0, 0),
    featureHash(435, type.length, kind, 0),
    featureHash(436, who, kind, 0),
  ];
}
