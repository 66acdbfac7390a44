import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';
import { objectionStatus } from './objection-status';
import { raiserOf } from './raiser';
import { withoutLead } from './words';

/** Before a colon: what it is about, or who raised it. Enough must be left to say what it is. */
const LABEL = /^\p{L}[\p{L}'\u2019/& -]{0,30}: (?=\S+ \S+ \S)/u;

/** What somebody holds against it, who, and whether it was settled. */
export function objectionValue(
  sentence: CaptureSentence,
  around: Around,
): CapturedOf<'objection'>['value'] {
  return {
    objection: withoutLabel(withoutLead(sentence.raw)),
    raisedBy: raiserOf(sentence, around),
    status: objectionStatus(around),
  };
}

function withoutLabel(text: string): string {
  return text.replace(LABEL, '');
}
