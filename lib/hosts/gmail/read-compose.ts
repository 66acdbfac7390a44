import { isField } from '../dom';
import type { ComposeSnapshot } from '../mail-host';
import type { Selector } from '../selector';
import { readMailboxText } from '../to-mail-address';
import { ownPart } from './compose-fields';
import { composeKind } from './compose-kind';
import { hostId } from './host-id';
import { readRecipients } from './recipients';
import { GMAIL } from './selectors';
import { readSubject } from './subject';

function valueOf(compose: HTMLElement, selector: Selector): string {
  const field = ownPart(compose, selector);
  return isField(field) ? field.value : '';
}

/** The id of the draft a compose holds; null until it is saved. */
export function draftIdOf(compose: HTMLElement): string | null {
  return hostId(valueOf(compose, GMAIL.draftField));
}

/** The address a compose sends as, where the account has more than one. */
export function fromOf(compose: HTMLElement): string | null {
  return readMailboxText(valueOf(compose, GMAIL.fromField))?.address ?? null;
}

/** @see MailHost.readCompose */
export function readCompose(compose: HTMLElement): ComposeSnapshot {
  return {
    kind: composeKind(compose),
    draftId: draftIdOf(compose),
    threadId: hostId(valueOf(compose, GMAIL.threadField)),
    from: fromOf(compose),
    subject: readSubject(compose),
    recipients: readRecipients(compose),
  };
}
