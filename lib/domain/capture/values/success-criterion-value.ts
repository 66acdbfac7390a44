import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';

/** What a sentence says of it. */
export function successCriterionValue({
  raw,
}: CaptureSentence): CapturedOf<'success_criterion'>['value'] {
  return { metric: raw, baseline: '', target: '', byDate: null };
}
