import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';
import { withoutLead } from './words';

/** What hurts, in the customer's words. */
export function problemValue({ raw }: CaptureSentence): CapturedOf<'problem'>['value'] {
  return { statement: withoutLead(raw) };
}
