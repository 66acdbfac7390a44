import type { OpenThread, ThreadMessage } from '@/lib/hosts/mail-host';
import type { MailPage } from '../page/mail-page';

/** The messages of a thread that the rep has sent, from whatever device. Whose a sender is unknown, is not own. */
export function ownMessages(
  { host, root, profile }: MailPage,
  thread: OpenThread,
): readonly ThreadMessage[] {
  const own = new Set([profile().address, ...host.readOwnAddresses(root)]);
  return thread.messages.filter(
    ({ sender, isDraft }) => sender !== null && !isDraft && own.has(sender.address),
  );
}
