import type { FactValue } from './fact-schemas';
import { fieldReason, type FieldReason } from './field-reason';
import { isBlank } from './is-blank';

const WANTED_OUTCOMES = 2;

/** What "first 90 days: defined done" lacks: live, two named outcomes, the champion's word, a dated review. */
export function definedDoneGap(done: FactValue<'definedDone'> | undefined): FieldReason | null {
  if (done === undefined || isBlank(done.live)) return fieldReason('live_missing');
  if (done.outcomes.filter((outcome) => !isBlank(outcome)).length < WANTED_OUTCOMES)
    return fieldReason('outcomes_few');
  if (isBlank(done.championConfirms)) return fieldReason('champion_confirms_missing');
  return done.reviewDate === null ? fieldReason('review_undated') : null;
}
