import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';

/** What a sentence says of it. */
export function problemValue({ raw }: CaptureSentence): CapturedOf<'problem'>['value'] {
  return { statement: raw };
}
