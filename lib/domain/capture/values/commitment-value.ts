import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';

/** What a sentence says of it. */
export function commitmentValue(
  { raw, author }: CaptureSentence,
  { promises }: Around,
): CapturedOf<'commitment'>['value'] {
  const [promise] = promises;
  return {
    by: author?.side === 'theirs' || author?.side === 'unknown' ? 'them' : 'us',
    who: '',
    what: raw,
    due: promise?.due?.date ?? null,
    dueText: promise?.due?.text ?? '',
    kind: promise?.kind ?? null,
    strength: promise?.strength ?? 'firm',
  };
}
