import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';

/** What a sentence says of it. */
export function nextStepValue({ raw }: CaptureSentence): CapturedOf<'next_step'>['value'] {
  return { who: '', side: null, what: raw, due: null, dueText: '', doneQuote: '' };
}
