import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';

/** What a sentence says of it. */
export function objectionValue({ raw, author }: CaptureSentence): CapturedOf<'objection'>['value'] {
  return { objection: raw, raisedBy: author?.name ?? '', status: 'open' };
}
