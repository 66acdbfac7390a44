import type { PromiseSpan } from '../../promises/promise-span';
import { readSentence } from '../../promises/read-sentence';
import { sentenceContext, type SentenceContext } from '../../promises/sentence-context';
import type { Model } from '../../promises/tagger/model';
import type { People } from '../../promises/text/people';
import type { Steps } from '../../steps';
import { meaningOf } from './meanings';
import { captureCues } from '../cues/capture-cues';
import type { CaptureSentence } from '../text/capture-sentences';
import { subjectOfHeading, type HeadingSubject } from '../text/headings';

/** Who speaks, as far as a sentence's meaning hangs on it. */
export const VOICES = ['ours', 'theirs', 'unknown', 'notes'] as const;
export type Voice = (typeof VOICES)[number];

/** A sentence with all that its features and those of its neighbours are made of. */
export interface Heard {
  readonly sentence: CaptureSentence;
  readonly context: SentenceContext;
  readonly voice: Voice;
  /** Numbers of the rules that it fits. */
  readonly cues: readonly number[];
  /** What it promises, whoever says it; offsets count from its start. */
  readonly promises: readonly PromiseSpan[];
  /** What the heading above it and the label before it announce. */
  readonly heading: HeadingSubject;
  readonly label: HeadingSubject;
  /** What each of its tokens means, see {@link meaningOf}. */
  readonly meanings: readonly number[];
  /** Words of our company's and people's names, and of those of whoever speaks or writes. */
  readonly ours: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
}

/** What a sentence is heard with. */
export interface Ears {
  readonly people: People;
  readonly promises: Model;
  readonly ours: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
}

/** Looks at one sentence by itself, in steps of a few milliseconds. */
export function* hearSentence(sentence: CaptureSentence, ears: Ears): Steps<Heard> {
  const context = sentenceContext(sentence, sentence.raw, ears.people, [], null);
  const cues = yield* captureCues(context.norm);
  yield;
  const { ours, speakers } = ears;
  return {
    ours,
    speakers,
    meanings: Array.from({ length: context.tokens.length }, (_, index) =>
      meaningOf(context.norm.slice(context.tokens.start[index], context.tokens.end[index])),
    ),
    sentence,
    context,
    voice: sentence.author?.side ?? 'notes',
    cues,
    promises: yield* readSentence(context, sentence.raw, ears.promises),
    heading: subjectOfHeading(sentence.heading),
    label: subjectOfHeading(sentence.topic.length <= 60 ? sentence.topic : ''),
  };
}
