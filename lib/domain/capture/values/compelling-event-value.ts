import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';
import { chosenDay } from './times-in';
import { withoutLead } from './words';

/** What forces a decision, and when. */
export function compellingEventValue(
  sentence: CaptureSentence,
  { times }: Around,
): CapturedOf<'compelling_event'>['value'] {
  return { event: withoutLead(sentence.raw), date: chosenDay(times())?.date ?? null };
}
