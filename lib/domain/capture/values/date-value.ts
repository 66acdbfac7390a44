import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';
import { dayIn } from './day-in';
import { withoutLead } from './words';

/** The day that a sentence fixes, and what for. */
export function dateValue(
  sentence: CaptureSentence,
  { context }: Around,
): CapturedOf<'date'>['value'] {
  return { date: dayIn(sentence, context)?.date ?? null, what: withoutLead(sentence.raw) };
}
