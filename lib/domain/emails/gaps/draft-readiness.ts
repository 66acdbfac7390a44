import type { EmailDraft, MissingFact } from '../email-draft';
import { findPlaceholders } from './placeholder';

/**
 * The required gaps that keep a draft from being inserted. A gap the rep has written over by hand is
 * closed: its placeholder is gone.
 *
 * @param draft - As the rep left it.
 * @param missing - As `draftEmail` gave it.
 */
export function openGaps(
  draft: Pick<EmailDraft, 'subject' | 'markdown'>,
  missing: readonly MissingFact[],
): MissingFact[] {
  const left = findPlaceholders(`${draft.subject}\n${draft.markdown}`);
  return missing.filter(
    (gap) => gap.required && (gap.placeholder === null || left.includes(gap.placeholder)),
  );
}

/** Whether a draft may go into a compose: no required gap open, no placeholder anywhere. */
export function canInsert(
  draft: Pick<EmailDraft, 'subject' | 'markdown'>,
  missing: readonly MissingFact[],
): boolean {
  return (
    openGaps(draft, missing).length === 0 &&
    findPlaceholders(`${draft.subject}\n${draft.markdown}`).length === 0
  );
}
