import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';

/** What a sentence says of it. */
export function compellingEventValue({
  raw,
}: CaptureSentence): CapturedOf<'compelling_event'>['value'] {
  return { event: raw, date: null };
}
