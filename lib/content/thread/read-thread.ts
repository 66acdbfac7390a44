import {
  LONGEST_MESSAGE,
  LONGEST_THREAD,
  MOST_MESSAGES,
  type ReadMessage,
  type ThreadReading,
} from '@/lib/domain/capture/thread-reading';
import type { MailAddress } from '@/lib/domain/mail/mail-address';
import type { OpenThread, ThreadMessage } from '@/lib/hosts/mail-host';
import { cleanPeople, lineOf } from '../page/clean-mail';
import type { MailPage } from '../page/mail-page';
import { pause } from '../page/pause';
import { countFolded } from './count-folded';
import { messageWords } from './message-words';

/** While a page draws a thread anew it shows no messages: so often, in milliseconds, it is looked at again. */
const TRIES = 5;
const TRY_MS = 200;

/**
 * Reads a thread because the rep asked for it: each open message in its writer's own words, drafts left out. All
 * that is read is read in one go, so that the page can't change it meanwhile.
 *
 * @param threadId - The thread the rep saw when they asked; another one isn't read.
 */
export async function readThread(page: MailPage, threadId: string): Promise<ThreadReading> {
  for (let left = TRIES; ; left -= 1) {
    const thread = page.host.readThread(page.root);
    if (thread !== null && !page.host.isSameThread(lineOf(thread.threadId), threadId))
      return { state: 'no_thread' };
    const reading = thread === null ? null : readNow(page, thread);
    if (reading !== null && (reading.messages.length > 0 || left === 0)) return reading;
    if (left === 0) return { state: 'no_thread' };
    await pause(TRY_MS);
  }
}

function readNow(
  page: MailPage,
  { threadId, subject, messages }: OpenThread,
): Extract<ThreadReading, { state: 'read' }> {
  const sent = messages.filter(({ isDraft }) => !isDraft);
  const read: ReadMessage[] = [];
  const known = new Set<string>();
  let [room, cut] = [LONGEST_THREAD, 0];
  for (const message of sent.slice(0, MOST_MESSAGES)) {
    const messageId = lineOf(message.messageId);
    const words = messageWords(page, message) ?? '';
    // A card that is drawn anew can stand there twice.
    if (words === '' || known.has(messageId)) continue;
    known.add(messageId);
    const text = words.slice(0, Math.min(LONGEST_MESSAGE, room));
    room -= text.length;
    if (text.length < words.length) cut += 1;
    if (text !== '')
      read.push({ messageId, from: writerOf(page, message), sentAt: message.sentAt, text });
  }
  return {
    state: 'read',
    mailbox: page.mailbox,
    threadId: lineOf(threadId),
    subject: lineOf(subject),
    messages: oldestFirst(read),
    folded: countFolded(page.host.readFolded(page.root), sent),
    cut,
  };
}

/** Who wrote a message. The rep's own name on a page is a localised "me": the profile has the true one. */
function writerOf(
  { host, root, profile }: MailPage,
  { sender }: ThreadMessage,
): MailAddress | null {
  const [person] = sender === null ? [] : cleanPeople([sender]);
  if (person === undefined) return null;
  const { address, name } = profile();
  if (person.address === address) return { ...person, name };
  return host.readOwnAddresses(root).includes(person.address) ? { ...person, name: null } : person;
}

/** A message without a time stays behind the one it stands behind on the page. */
function oldestFirst(messages: readonly ReadMessage[]): ReadMessage[] {
  let before = '';
  return messages
    .map((message) => {
      before = message.sentAt ?? before;
      return { message, at: before };
    })
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({ message }) => message);
}
