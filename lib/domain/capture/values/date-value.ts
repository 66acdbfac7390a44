import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';

/** What a sentence says of it. */
export function dateValue({ raw }: CaptureSentence): CapturedOf<'date'>['value'] {
  return { date: null, what: raw };
}
