import type { Steps } from '../steps';
import { classify } from './attributes/classify';
import { dueOf } from './attributes/due';
import { kindOf, listedKind } from './attributes/kinds';
import { reasonOf } from './attributes/reason';
import { spanFeatures, type Passage } from './attributes/span-features';
import { listedStrength } from './attributes/strength';
import { trimEnd } from './attributes/trim-span';
import { beneficiaryOf, PARTIES, whoOf } from './attributes/who';
import type { Cue } from './cues/cue';
import { findCuesInSteps } from './cues/find-cues';
import { RESULT } from './cues/not-promises';
import { PROMISE_STRENGTHS, type PromiseSpan, type PromiseType } from './promise-span';
import type { SentenceContext } from './sentence-context';
import { isReader } from './tagger/columns';
import { sentenceFeatures } from './tagger/features';
import type { Model } from './tagger/model';
import { isBegin, typeOfTag } from './tagger/tags';
import { tagSentence } from './tagger/tag-sentence';
import type { Sentence } from './text/segment';

/** A tagged passage of a sentence, offsets into its `norm`. */
export interface Tagged {
  readonly start: number;
  readonly end: number;
  readonly type: PromiseType;
}

/**
 * Finds what a sentence promises, refuses and puts off, in steps of a few milliseconds even when all its code is new.
 * Offsets of the spans count from the start of the sentence.
 * @param raw the sentence as it stands in the text
 */
export function* readSentence(
  context: SentenceContext,
  raw: string,
  model: Model,
): Steps<PromiseSpan[]> {
  const cues = yield* findCuesInSteps(context);
  const tagged = passagesOf(context, tagSentence(sentenceFeatures(context, cues), model));
  yield;
  const spans: PromiseSpan[] = [];
  for (const one of tagged) {
    const passage = passageOf(context, one, tagged, cues.flat());
    yield;
    spans.push(toSpan(context, raw, passage, model));
    yield;
  }
  return spans;
}

/** The passages that a sequence of tags marks. */
function passagesOf(
  { sentence, norm, tokens, columns }: SentenceContext,
  tags: Uint8Array,
): Tagged[] {
  const found: Tagged[] = [];
  if (isOthersRow(sentence)) return found;
  for (let index = 0; index < tags.length; index += 1) {
    const tag = tags[index] ?? 0;
    // "Dana will send it" binds nobody of ours when the mail is to Dana.
    if (!isBegin(tag) || isReader(columns.kind[index] ?? 0)) continue;
    let last = index;
    while (tags[last + 1] === tag + 1) last += 1;
    const start = tokens.start[index] ?? 0;
    const end = tokens.end[last] ?? 0;
    if (!RESULT.test(norm.slice(start, end))) found.push({ start, end, type: typeOfTag(tag) });
  }
  return found;
}

/** What stands in a list of the reader's duties is theirs to do; a recap of what they said binds nobody, but for its next steps. */
function isOthersRow({ item, section, topic }: Sentence): boolean {
  return item && (section === 'theirs' || (section === 'recap' && !/^next steps?/.test(topic)));
}

/** Puts beside a tagged passage what cues and word lists say of it. */
export function passageOf(
  context: SentenceContext,
  { start, end, type }: Tagged,
  all: readonly Tagged[],
  cues: readonly Cue[],
): Passage {
  const cue = cues.find((other) => other.start < end && other.end > start) ?? null;
  return {
    start,
    end,
    type,
    cue,
    listed: {
      kind: listedKind(context, start, end, type, cue),
      strength:
        type === 'promise'
          ? listedStrength(context.norm, { start, end }, cue?.strength ?? 'firm', all)
          : 'firm',
    },
  };
}

function toSpan(
  context: SentenceContext,
  raw: string,
  passage: Passage,
  model: Model,
): PromiseSpan {
  const { norm, original, readers } = context;
  const { start, type, cue } = passage;
  const features = spanFeatures(context, passage);
  const end = trimEnd(norm, start, passage.end);
  const [from, to] = context.place(start, end);
  const words = original.slice(start, end);
  const strength =
    type === 'promise' ? classify(features, model.strength, PROMISE_STRENGTHS) : 'firm';
  const party = classify(features, model.who, PARTIES);
  const kind = kindOf(features, model);
  const due = type === 'promise' ? dueOf(context, start, end, kind) : null;
  const who = whoOf(party, context, start, passage.end);
  return {
    start: from,
    end: to,
    text: raw.slice(from, to),
    type,
    kind,
    strength,
    who,
    beneficiary: beneficiaryOf(words, readers),
    due,
    reason: {
      code: reasonOf(norm.slice(start, end), type, strength, party, cue),
      params: { who, act: words, ...(due ? { due: due.text } : {}) },
    },
  };
}
