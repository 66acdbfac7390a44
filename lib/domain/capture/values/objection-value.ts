import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';
import { objectionStatus } from './objection-status';
import { raiserOf } from './raiser';
import { withoutLead } from './words';

/** What somebody holds against it, who, and whether it was settled. */
export function objectionValue(
  sentence: CaptureSentence,
  around: Around,
): CapturedOf<'objection'>['value'] {
  return {
    objection: withoutLead(sentence.raw),
    raisedBy: raiserOf(sentence, around),
    status: objectionStatus(around),
  };
}
