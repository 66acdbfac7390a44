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

/** @see MailHost.readCompose */
export function readCompose(compose: HTMLElement): ComposeSnapshot {
  return {
    kind: composeKind(compose),
    draftId: hostId(valueOf(compose, GMAIL.draftField)),
    threadId: hostId(valueOf(compose, GMAIL.threadField)),
    from: readMailboxText(valueOf(compose, GMAIL.fromField))?.address ?? null,
    subject: readSubject(compose),
    recipients: readRecipients(compose),
  };
}
