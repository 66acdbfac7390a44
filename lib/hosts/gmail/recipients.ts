import type { MailAddress } from '@/lib/domain/mail/mail-address';
import type { RecipientRow, Recipients } from '@/lib/domain/mail/recipients';
import { $all, isField } from '../dom';
import { readMailboxText, toMailAddress, uniquePeople } from '../to-mail-address';
import { ownParts } from './compose-fields';
import { GMAIL } from './selectors';

/** As many as the domain's schema takes for one row. */
const MOST = 500;

/** The elements that hold one row's chips, and its input; none in an account without chip rows. */
export function chipRows(compose: HTMLElement, row: RecipientRow): readonly HTMLElement[] {
  return ownParts(compose, GMAIL.recipientRow).filter((part) => part.getAttribute('name') === row);
}

function chipsOf(compose: HTMLElement, row: RecipientRow): readonly (MailAddress | null)[] {
  return chipRows(compose, row)
    .flatMap((part) => $all(part, GMAIL.chip))
    .map((chip) =>
      toMailAddress(chip.getAttribute('data-hovercard-id'), chip.getAttribute('data-name')),
    );
}

function hiddenRecipients(
  compose: HTMLElement,
  row: RecipientRow,
): readonly (MailAddress | null)[] {
  return ownParts(compose, GMAIL.hiddenRecipient)
    .filter((input) => input.getAttribute('name') === row)
    .map((input) => (isField(input) ? readMailboxText(input.value) : null));
}

/** Who is in one row: chips, or the hidden fields of accounts without; never text that is still being typed. */
export function readRow(compose: HTMLElement, row: RecipientRow): readonly MailAddress[] {
  const read = [...chipsOf(compose, row), ...hiddenRecipients(compose, row)];
  return uniquePeople(read.filter((person) => person !== null)).slice(0, MOST);
}

/** Who a compose goes to. */
export function readRecipients(compose: HTMLElement): Recipients {
  return {
    to: [...readRow(compose, 'to')],
    cc: [...readRow(compose, 'cc')],
    bcc: [...readRow(compose, 'bcc')],
  };
}
