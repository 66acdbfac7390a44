import { draftKey } from '@/lib/domain/ledger/draft-report';
import type { AwaitedMail } from '@/lib/domain/emails/tracking/awaited-thread';
import { isOwnAddress } from '@/lib/domain/mail/is-own-address';
import type { OpenThread, ThreadMessage } from '@/lib/hosts/mail-host';
import { lineOf } from '../page/clean-mail';
import type { MailPage } from '../page/mail-page';

type Mail = Pick<AwaitedMail, 'id' | 'sentAt'>;

/**
 * The messages of a thread that came after a mail, from the client's side. Nobody's message is read as one whose
 * sender the page doesn't say; nor a colleague's.
 */
export function messagesAfter(
  page: MailPage,
  thread: OpenThread,
  mail: Mail,
): readonly ThreadMessage[] {
  const { host, root, profile, mailbox } = page;
  const own = new Set([mailbox, ...host.readOwnAddresses(root)]);
  const place = placeOf(page, thread, mail);
  return thread.messages.filter(
    ({ sender, isDraft, sentAt }, index) =>
      sender !== null &&
      !isDraft &&
      !own.has(sender.address) &&
      !isOwnAddress(sender.address, profile()) &&
      (place === null ? sentAt !== null && sentAt > mail.sentAt : index > place),
  );
}

/** How many messages after a mail, or maybe after it, are folded. */
export function foldedAfter(page: MailPage, thread: OpenThread, mail: Mail): number {
  const isEarlier = ({ sentAt }: ThreadMessage) => sentAt !== null && sentAt <= mail.sentAt;
  const place = placeOf(page, thread, mail) ?? thread.messages.findLastIndex(isEarlier);
  return page.host.readFolded(page.root).filter((before) => before > place).length;
}

/** Where a mail of the rep's stands in its thread; null where its card can't be told. */
function placeOf({ mailbox }: MailPage, { messages }: OpenThread, { id }: Mail): number | null {
  const place = messages.findIndex(
    ({ messageId }) => draftKey({ mailbox, draftId: lineOf(messageId) }) === id,
  );
  return place < 0 ? null : place;
}
