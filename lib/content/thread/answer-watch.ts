import { readAnswer } from '@/lib/domain/emails/answers/read-answer';
import type { Answer } from '@/lib/domain/emails/answers/answer';
import type { AwaitedMail, Reread } from '@/lib/domain/emails/tracking/awaited-thread';
import type { OpenThread, ThreadMessage } from '@/lib/hosts/mail-host';
import { lineOf } from '../page/clean-mail';
import { debounce } from '../page/debounce';
import type { MailPage } from '../page/mail-page';
import { answerText } from './answer-text';
import { foldedAfter, messagesAfter } from './messages-after';
import { ownMessages } from './own-messages';

/** How long the page must be still before a thread is looked at, in milliseconds. */
const LOOK_PAUSE_MS = 500;
/** As many messages as the contract takes. */
const MOST_MESSAGES = 300;
const MOST_ANSWERS = 50;
const LONGEST_QUOTE = 2_000;

export interface AnswerWatch {
  /** Reads the thread of a mail now, if it is the one that is open. */
  readonly reread: (asked: {
    readonly threadId: string | null;
    readonly emailId: string;
  }) => Promise<Reread>;
}

/**
 * Reads what came back in threads whose answer is waited for, and tells the background, until the signal aborts.
 * Whether it is waited for says the background: of any other thread not a word is read.
 */
export function startAnswerWatch(page: MailPage, signal: AbortSignal): AnswerWatch {
  const asked = { key: '', awaited: [] as readonly AwaitedMail[] };
  const told = new Set<string>();
  const askAwaited = async (thread: OpenThread, isFresh: boolean) => {
    // What is waited for can change with every mail that leaves or comes in.
    const key = [thread.threadId, ...thread.messages.map(({ messageId }) => messageId)].join(' ');
    if (key !== asked.key || isFresh) {
      asked.awaited = await page.ask('emails.awaiting', threadRef(page, thread));
      asked.key = key;
    }
    return asked.awaited;
  };
  const readFor = async (thread: OpenThread, mail: AwaitedMail) => {
    const known = new Set(mail.read);
    const keyOf = (messageId: string) => `${mail.id} ${messageId}`;
    const unread = messagesAfter(page, thread, mail).filter(({ messageId }) => {
      const id = lineOf(messageId);
      return !known.has(id) && !told.has(keyOf(id));
    });
    const answers = unread.flatMap((message) => answerIn(page, message) ?? []);
    if (answers.length > 0) {
      const { mailbox } = page;
      const report = { mailbox, threadId: lineOf(thread.threadId), emailId: mail.id };
      await page.ask('emails.answers', { ...report, answers: answers.slice(0, MOST_ANSWERS) });
      for (const { messageId } of answers) told.add(keyOf(messageId));
    }
    return foldedAfter(page, thread, mail);
  };
  const look = async (isFresh = false, emailId: string | null = null) => {
    const thread = page.host.readThread(page.root);
    if (thread === null || signal.aborted) return null;
    let folded = 0;
    for (const mail of await askAwaited(thread, isFresh)) {
      const left = await readFor(thread, mail);
      if (mail.id === emailId) folded = left;
    }
    return folded;
  };
  const looking = debounce(
    () => {
      // A background that doesn't answer is asked again when the page changes.
      look().catch(() => undefined);
    },
    LOOK_PAUSE_MS,
    signal,
  );
  page.activity.subscribe(looking.call, signal);
  looking.call();
  return {
    async reread({ threadId, emailId }) {
      const open = page.host.readThread(page.root);
      if (open === null || lineOf(open.threadId) !== threadId) return { state: 'elsewhere' };
      const folded = await look(true, emailId);
      return folded === null ? { state: 'elsewhere' } : { state: 'read', folded };
    },
  };
}

function threadRef(page: MailPage, thread: OpenThread) {
  const own = ownMessages(page, thread).slice(0, MOST_MESSAGES);
  return {
    mailbox: page.mailbox,
    threadId: lineOf(thread.threadId),
    ownIds: own.map(({ messageId }) => lineOf(messageId)),
  };
}

/** What a message says of the summary; null while it is folded, or shows nothing. */
function answerIn(page: MailPage, message: ThreadMessage): Answer | null {
  const text = answerText(page, message);
  if (text === null || text.trim() === '' || message.sender === null) return null;
  const { reading, quote } = readAnswer(text);
  return {
    messageId: lineOf(message.messageId),
    from: message.sender.address,
    at: message.sentAt,
    reading,
    quote: quote.slice(0, LONGEST_QUOTE),
  };
}
