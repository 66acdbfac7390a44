import { isOwnAddress } from '@/lib/domain/mail/is-own-address';
import type { Profile } from '@/lib/domain/profile';
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

/** Whether a message went to colleagues alone, whose mail the rep doesn't want recorded. */
export function isUnrecorded({ recipients }: ThreadMessage, profile: Profile): boolean {
  return (
    profile.internalMail === 'unrecorded' &&
    recipients.length > 0 &&
    recipients.every(({ address }) => isOwnAddress(address, profile))
  );
}
