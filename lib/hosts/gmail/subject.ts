import { isField } from '../dom';
import type { Field } from '../dom';
import { isShown } from '../is-shown';
import { lineText } from '../line-text';
import { typeText } from '../type-text';
import { ownPart } from './compose-fields';
import { composeKind } from './compose-kind';
import { GMAIL } from './selectors';

/** The field a rep sees and types the subject into; null in an inline reply, which shows none. */
function shownBox(compose: HTMLElement): Field | null {
  const box = ownPart(compose, GMAIL.subjectBox);
  if (!isField(box) || box.type === 'hidden' || composeKind(compose) === 'inline') return null;
  return isShown(box) ? box : null;
}

/** The subject a compose will send; null where no field says it. */
export function readSubject(compose: HTMLElement): string | null {
  const box =
    shownBox(compose) ??
    ownPart(compose, GMAIL.hiddenSubject) ??
    ownPart(compose, GMAIL.subjectBox);
  return isField(box) ? lineText(box.value) : null;
}

/** @see MailHost.writeSubject */
export function writeSubject(compose: HTMLElement, subject: string): boolean {
  const box = shownBox(compose);
  return box !== null && typeText(box, lineText(subject));
}
