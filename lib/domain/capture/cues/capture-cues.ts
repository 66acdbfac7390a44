import type { Steps } from '../../steps';
import { commitmentCues } from './commitment-cues';
import { competitorCues } from './competitor-cues';
import { dateCues } from './date-cues';
import { eventCues } from './event-cues';
import { indexPatterns, type PatternIndex } from './cue-index';
import { objectionCues } from './objection-cues';
import { otherCues } from './other-cues';
import { problemCues } from './problem-cues';
import { stepCues } from './step-cues';
import { successCues } from './success-cues';

/** The rules, in an order that the trained weights rely on. They propose; the weights decide. */
const CUES: readonly RegExp[] = [
  ...problemCues,
  ...eventCues,
  ...successCues,
  ...commitmentCues,
  ...stepCues,
  ...objectionCues,
  ...competitorCues,
  ...dateCues,
  ...otherCues,
];

let index: PatternIndex | null = null;

/** Which rules a sentence in normalised form fits, by their number; in steps, for the first has to make them ready. */
export function* captureCues(norm: string): Steps<number[]> {
  index ??= yield* indexPatterns(CUES);
  return index(norm);
}
