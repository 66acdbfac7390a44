import type { TimePhrase } from '../dates/find-time-phrases';
import type { Sentence } from './segment';
import type { PromiseReasonCode, PromiseStrength, PromiseType } from './promise-span';

/** A passage that a rule takes for a promise, a no or a later; offsets count from the start of its sentence. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly type: PromiseType;
  readonly strength: PromiseStrength;
  readonly reason: PromiseReasonCode;
  /** `I`, `we`, or `name` when the name is to be read from the text at `start`. */
  readonly who: 'I' | 'we' | 'name';
}

/** A sentence with what the rules ask about it. */
export interface SentenceContext {
  readonly sentence: Sentence;
  /** The sentence in normalised form, runs of spaces made one; all offsets of candidates are into it. */
  readonly norm: string;
  /** Where in the whole text a passage of `norm` lies. */
  readonly place: (start: number, end: number) => readonly [number, number];
  /** The sentence as written, for names. */
  readonly original: string;
  /** Where its clauses begin. */
  readonly starts: readonly number[];
  /** Whether it is a question. */
  readonly question: boolean;
  /** Its time phrases, found when first asked for. */
  readonly times: () => readonly TimePhrase[];
  /** Lower-case names of the readers, who promise nothing here. */
  readonly readers: ReadonlySet<string>;
  /** Lower-case names of the writer and their company. */
  readonly own: ReadonlySet<string>;
}

/** Whether a time phrase with or without a fixed day stands in a stretch of the sentence. */
export function hasTime(context: SentenceContext, start: number, end: number): boolean {
  return context
    .times()
    .some((time) => time.start >= start - 1 && time.start < end && time.date !== null);
}
