import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';
import { chosenDay } from './times-in';
import { doerIn } from './doer';
import { doneLater } from './done-later';
import { withoutLead } from './words';

/** Who is to do what, by when, and whether it was done later in the conversation. */
export function nextStepValue(
  sentence: CaptureSentence,
  around: Around,
): CapturedOf<'next_step'>['value'] {
  const { name, side } = doerIn(sentence, around);
  const due = chosenDay(around.times());
  return {
    who: name,
    side,
    what: withoutLead(sentence.raw),
    due: due?.date ?? null,
    dueText: due?.text ?? '',
    doneQuote: doneLater(around.document, around.sentences, around.index),
  };
}
