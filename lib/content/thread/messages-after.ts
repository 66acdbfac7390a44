import { isOwnAddress } from '@/lib/domain/mail/is-own-address';
import { draftKey } from '@/lib/domain/ledger/draft-report';
import type { AwaitedMail } from '@/lib/domain/emails/tracking/awaited-thread';
import type { OpenThread, ThreadMessage } from '@/lib/hosts/mail-host';
import type { MailPage } from '../page/mail-page';
import { lineOf } from '../page/clean-mail';

/**
 * The messages of a thread that came after a mail, from the client's side. Nobody's message is read as one whose
 * sender the page doesn't say; nor a colleague's.
 */
export function messagesAfter(
  { host, root, profile, mailbox }: MailPage,
  { messages }: OpenThread,
  { id, sentAt }: Pick<AwaitedMail, 'id' | 'sentAt'>,
): readonly ThreadMessage[] {
  const own = new Set([mailbox, ...host.readOwnAddresses(root)]);
  const place = messages.findIndex(
    ({ messageId }) => draftKey({ mailbox, draftId: lineOf(messageId) }) === id,
  );
  return messages.filter(
    ({ sender, isDraft, sentAt: at }, index) =>
      sender !== null &&
      !isDraft &&
      !own.has(sender.address) &&
      !isOwnAddress(sender.address, profile()) &&
      (place >= 0 ? index > place : at !== null && at > sentAt),
  );
}
