import { EDGE, isName } from '../../promises/tagger/columns';
import { featureHash, wordHash } from '../../promises/tagger/feature-hash';
import type { SourceKind } from '../capture-document';
import { isKnownProduct } from '../cues/known-products';
import { HEADING_SUBJECTS } from '../text/headings';
import { VOICES, type Heard } from './heard';

/** A sentence with those around it. */
export interface Scene {
  readonly here: Heard;
  /** The two before it and the two after it in the same turn, nearest first. */
  readonly before: readonly Heard[];
  readonly after: readonly Heard[];
  /** The last of what somebody else said before, and the first of what somebody else answers. */
  readonly asked: Heard | null;
  readonly answer: Heard | null;
  readonly kind: SourceKind;
  /** How much of the document lies before it, 0 to 1. */
  readonly place: number;
  /** How many sentences its turn has. */
  readonly turnLength: number;
}

const KINDS: readonly SourceKind[] = ['notes', 'transcript', 'thread', 'mail'];
const PROMISE_TYPES = ['promise', 'declined', 'deferred'];
const STRENGTHS = ['firm', 'soft', 'conditional'];

/** What the weights are asked about, as 32-bit hashes; what is found twice is there twice. */
export function captureFeatures(scene: Scene): number[] {
  const out: number[] = [];
  wordFeatures(scene.here, out);
  meaningFeatures(scene, out);
  cueFeatures(scene, out);
  aroundFeatures(scene, out);
  shapeFeatures(scene, out);
  promiseFeatures(scene.here, out);
  nameFeatures(scene.here, out);
  return out;
}

function wordFeatures({ context, voice }: Heard, out: number[]): void {
  const { hash, stem, kind, topic, length } = context.columns;
  const speaker = VOICES.indexOf(voice);
  for (let index = 0; index < length; index += 1) {
    const word = hash[index] ?? EDGE;
    const next = hash[index + 1] ?? EDGE;
    out.push(
      featureHash(501, word, 0, 0),
      featureHash(502, stem[index] ?? EDGE, 0, 0),
      featureHash(503, word, next, 0),
      featureHash(504, stem[index] ?? EDGE, speaker, 0),
      featureHash(505, kind[index] ?? 0, kind[index + 1] ?? 0, 0),
      featureHash(506, kind[index] ?? 0, kind[index + 1] ?? 0, kind[index + 2] ?? 0),
      featureHash(507, topic[index] ?? 0, speaker, 0),
      featureHash(508, stem[index] ?? EDGE, stem[index + 1] ?? EDGE, stem[index + 2] ?? EDGE),
    );
    if (index < 3) {
      out.push(
        featureHash(509, word, index, 0),
        featureHash(510, kind[index] ?? 0, kind[index + 1] ?? 0, index),
        featureHash(511, kind[index] ?? 0, index, speaker),
      );
    }
  }
}

function meaningFeatures({ here, before, asked }: Scene, out: number[]): void {
  const { columns } = here.context;
  const speaker = VOICES.indexOf(here.voice);
  const seen: number[] = [];
  here.meanings.forEach((meaning, index) => {
    if (meaning === 0) return;
    out.push(
      featureHash(590, meaning, 0, 0),
      featureHash(591, meaning, speaker, 0),
      featureHash(592, meaning, columns.kind[index - 1] ?? EDGE, 0),
      featureHash(593, meaning, here.meanings[index + 1] ?? 0, 0),
      featureHash(594, meaning, columns.hash[index - 1] ?? EDGE, 0),
      featureHash(595, meaning, columns.hash[index + 1] ?? EDGE, 0),
    );
    if (!seen.includes(meaning)) seen.push(meaning);
  });
  for (const one of seen)
    for (const other of seen) if (one < other) out.push(featureHash(596, one, other, 0));
  out.push(featureHash(597, Math.min(seen.length, 6), speaker, 0));
  for (const meaning of before[0]?.meanings ?? []) out.push(featureHash(598, meaning, 0, 0));
  for (const meaning of asked?.meanings ?? [])
    out.push(featureHash(599, meaning, before.length === 0 ? 1 : 0, 0));
}

function cueFeatures({ here, before, asked }: Scene, out: number[]): void {
  const speaker = VOICES.indexOf(here.voice);
  const heading = HEADING_SUBJECTS.indexOf(here.heading);
  const label = HEADING_SUBJECTS.indexOf(here.label);
  here.cues.forEach((cue, index) => {
    out.push(
      featureHash(520, cue, 0, 0),
      featureHash(521, cue, speaker, 0),
      featureHash(522, cue, heading, 0),
      featureHash(523, cue, label, 0),
    );
    for (const other of here.cues.slice(index + 1)) out.push(featureHash(524, cue, other, 0));
  });
  for (const cue of before[0]?.cues ?? []) out.push(featureHash(525, cue, 0, 0));
  for (const cue of asked?.cues ?? [])
    out.push(featureHash(526, cue, before.length === 0 ? 1 : 0, 0));
  out.push(featureHash(527, here.cues.length, speaker, 0));
}

function aroundFeatures({ here, before, after, asked, answer }: Scene, out: number[]): void {
  const heading = HEADING_SUBJECTS.indexOf(here.heading);
  const label = HEADING_SUBJECTS.indexOf(here.label);
  out.push(
    featureHash(530, heading, 0, 0),
    featureHash(531, label, 0, 0),
    featureHash(532, heading, here.sentence.item ? 1 : 0, 0),
    featureHash(533, heading, label, 0),
  );
  for (const word of here.sentence.heading.split(' '))
    out.push(featureHash(534, wordHash(word, 0, word.length), 0, 0));
  if (here.sentence.topic.length <= 60)
    for (const word of here.sentence.topic.split(' '))
      out.push(featureHash(535, wordHash(word, 0, word.length), 0, 0));
  for (const cue of after[0]?.cues ?? []) out.push(featureHash(536, cue, 0, 0));
  const labelled = ownerOfLabel(here);
  out.push(featureHash(560, labelled, heading, 0));
  for (const cue of here.cues) out.push(featureHash(561, labelled, cue, 0));
  for (const cue of answer?.cues ?? [])
    out.push(featureHash(537, cue, Math.min(after.length, 1), 0));
  if (answer !== null && after.length === 0) {
    const { hash } = answer.context.columns;
    out.push(
      featureHash(538, hash[0] ?? EDGE, 0, 0),
      featureHash(539, hash[0] ?? EDGE, hash[1] ?? EDGE, 0),
    );
  }
  if (asked !== null && before.length === 0) {
    const { stem, length } = asked.context.columns;
    for (let index = 0; index < length; index += 1)
      out.push(featureHash(540, stem[index] ?? EDGE, 0, 0));
  }
}

/** Whose name stands before a colon or dash: 0 nobody's, 1 ours, 2 of somebody who speaks, 3 another that looks like one. */
function ownerOfLabel({ sentence, ours, speakers, label }: Heard): number {
  const { topic, raw } = sentence;
  if (topic === '' || topic.length > 40) return 0;
  const words = topic.split(' ');
  if (words.includes('me') || words.includes('us') || words.some((word) => ours.has(word)))
    return 1;
  if (words.some((word) => speakers.has(word))) return 2;
  const looksLikeOne = words.length <= 3 && label === 'other' && /^\p{Lu}/u.test(raw);
  return looksLikeOne ? 3 : 0;
}

function shapeFeatures(
  { here, before, after, asked, kind, place, turnLength }: Scene,
  out: number[],
): void {
  const { sentence, context, voice } = here;
  const speaker = VOICES.indexOf(voice);
  const { length } = context.columns;
  const source = KINDS.indexOf(kind);
  const size =
    length < 5 ? length : length < 8 ? 5 : length < 12 ? 6 : length < 20 ? 7 : length < 35 ? 8 : 9;
  const shape = (sentence.item ? 1 : 0) + (sentence.first ? 2 : 0);
  out.push(
    featureHash(550, 0, 0, 0),
    featureHash(551, size, 0, 0),
    featureHash(552, shape, source, 0),
    featureHash(553, speaker, source, 0),
    featureHash(554, size, speaker, 0),
    featureHash(555, Math.floor(place * 5), speaker, 0),
    featureHash(556, Math.min(4, turnLength), speaker, 0),
    featureHash(557, before.length, after.length, speaker),
    featureHash(558, asked === null ? -1 : VOICES.indexOf(asked.voice), speaker, 0),
  );
}

function promiseFeatures({ promises, context, voice }: Heard, out: number[]): void {
  const speaker = VOICES.indexOf(voice);
  if (promises.length === 0) out.push(featureHash(570, speaker, 0, 0));
  for (const { type, strength, who, kind, start, end, reason } of promises) {
    const sort = PROMISE_TYPES.indexOf(type) * 4 + STRENGTHS.indexOf(strength);
    const bound = who === 'I' ? 0 : who === 'we' ? 1 : 2;
    const share = Math.min(3, Math.floor((4 * (end - start)) / Math.max(1, context.norm.length)));
    out.push(
      featureHash(571, sort, 0, 0),
      featureHash(572, sort, speaker, bound),
      featureHash(573, sort, share, 0),
      featureHash(574, wordHash(kind, 0, kind.length), sort, 0),
      featureHash(575, wordHash(reason.code, 0, reason.code.length), speaker, 0),
      featureHash(576, start < 12 ? 0 : 1, sort, 0),
    );
  }
}

/** What the names in a sentence are: somebody's, ours, of a product that is known or looks like one. */
function nameFeatures(
  { context, cues, voice, ours, speakers, meanings }: Heard,
  out: number[],
): void {
  const { tokens, norm, original, columns } = context;
  const speaker = VOICES.indexOf(voice);
  const seen = new Set<number>();
  for (let index = 0; index < tokens.length; index += 1) {
    const start = tokens.start[index] ?? 0;
    const end = tokens.end[index] ?? 0;
    const word = norm.slice(start, end);
    const written = original.slice(start, end);
    let name = 0;
    if (ours.has(word)) name = 1;
    else if (speakers.has(word)) name = 2;
    else if (isKnownProduct(word)) name = 3;
    else if (/^\p{L}+\p{Ll}\p{Lu}/u.test(written)) name = 4;
    else if (/^\p{Lu}{2,}$/u.test(written)) name = 5;
    else if (isName(columns.kind[index] ?? 0)) name = index > 0 ? 7 : meanings[index] === 0 ? 6 : 0;
    if (name === 0) continue;
    seen.add(name);
    out.push(
      featureHash(580, name, columns.kind[index - 1] ?? EDGE, columns.kind[index + 1] ?? EDGE),
      featureHash(581, name, columns.hash[index - 1] ?? EDGE, 0),
      featureHash(582, name, columns.hash[index + 1] ?? EDGE, 1),
      featureHash(583, name, Math.min(index, 2), columns.kind[index + 1] ?? EDGE),
    );
  }
  for (const name of seen) {
    out.push(featureHash(584, name, speaker, 0));
    for (const cue of cues) out.push(featureHash(585, name, cue, 0));
  }
}
