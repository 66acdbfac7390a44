import type { Cue } from '@/lib/domain/promises/cues/cue';
import { findCues } from '@/lib/domain/promises/cues/find-cues';
import { sentenceContext, type SentenceContext } from '@/lib/domain/promises/sentence-context';
import { sentenceFeatures, TOKEN_TEMPLATES } from '@/lib/domain/promises/tagger/features';
import { beginTag } from '@/lib/domain/promises/tagger/tags';
import { normalise } from '@/lib/domain/promises/text/normalise';
import { findOwnText } from '@/lib/domain/promises/text/own-text';
import { findPeople } from '@/lib/domain/promises/text/people';
import { segment, type Sentence } from '@/lib/domain/promises/text/segment';
import type { LabelledSpan } from '../labelled';

/** A sentence of a mail with what the tagger is shown of it. */
export interface Cut {
  readonly context: SentenceContext;
  readonly cues: readonly Cue[];
  /** The features of each token, own and shared, as hashes. */
  readonly features: readonly Int32Array[];
}

/** Cuts a mail into the sentences of its own text, as the detector does. */
export function cutMail(body: string): Cut[] {
  const norm = normalise(body);
  const { lines, signature } = findOwnText(body, norm);
  const people = findPeople(body, lines, signature, null);
  const recent: Sentence[] = [];
  return segment(lines, norm, people.own).map((sentence) => {
    const raw = body.slice(sentence.start, sentence.start + sentence.norm.length);
    const context = sentenceContext(sentence, raw, people, [...recent], null);
    const cues = findCues(context);
    recent.unshift(sentence);
    recent.length = Math.min(recent.length, 3);
    return { context, cues: cues.flat(), features: featuresOf(context, cues) };
  });
}

function featuresOf(context: SentenceContext, cues: readonly (readonly Cue[])[]): Int32Array[] {
  const { length, token, groups, groupOf } = sentenceFeatures(context, cues);
  return Array.from({ length }, (_, index) =>
    Int32Array.from([
      ...token
        .subarray(index * TOKEN_TEMPLATES, (index + 1) * TOKEN_TEMPLATES)
        .filter((feature) => feature !== 0),
      ...(groups[groupOf[index] ?? 0] ?? []),
    ]),
  );
}

/** The tags of a sentence's tokens by the labels. */
export function goldTags(
  { context: { sentence, tokens, place } }: Cut,
  spans: readonly Pick<LabelledSpan, 'start' | 'end' | 'type'>[],
): number[] {
  const tags = new Array<number>(tokens.length).fill(0);
  for (const span of spans) {
    const begin = beginTag(span.type);
    let begun = false;
    for (let index = 0; index < tokens.length; index += 1) {
      const [from, to] = place(tokens.start[index] ?? 0, tokens.end[index] ?? 0);
      if (sentence.start + to <= span.start || sentence.start + from >= span.end) continue;
      if (tags[index] !== 0) continue;
      tags[index] = begun ? begin + 1 : begin;
      begun = true;
    }
  }
  return tags;
}
