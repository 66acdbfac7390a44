import { commitmentCues } from './commitment-cues';
import { competitorCues } from './competitor-cues';
import { dateCues } from './date-cues';
import { eventCues } from './event-cues';
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

/** Which rules a sentence in normalised form fits, by their number. */
export function captureCues(norm: string): number[] {
  const found: number[] = [];
  CUES.forEach((cue, number) => {
    if (cue.test(norm)) found.push(number);
  });
  return found;
}
