import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';

/** What a sentence says of it. */
export function competitorValue({ raw }: CaptureSentence): CapturedOf<'competitor'>['value'] {
  return { name: raw.slice(0, 80), isLurking: true };
}
