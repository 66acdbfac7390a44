import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';
import { chosenDay } from './times-in';
import { withoutLead } from './words';

/** The day that a sentence fixes, and what for. */
export function dateValue(
  sentence: CaptureSentence,
  { times }: Around,
): CapturedOf<'date'>['value'] {
  return { date: chosenDay(times())?.date ?? null, what: withoutLead(sentence.raw) };
}
