import {
  LONGEST_MESSAGE,
  MOST_MESSAGES,
  type ThreadReading,
} from '@/lib/domain/capture/thread-reading';
import { lineOf } from '../page/clean-mail';
import type { MailPage } from '../page/mail-page';
import { answerText } from './answer-text';

/** Reads the open thread because the rep asked for it: each open message in its writer's own words. */
export function readThread(page: MailPage): ThreadReading {
  const { host, root, mailbox } = page;
  const thread = host.readThread(root);
  if (thread === null) return { state: 'no_thread' };
  const messages = thread.messages
    .filter(({ isDraft }) => !isDraft)
    .flatMap((message) => {
      const text = answerText(page, message)?.slice(0, LONGEST_MESSAGE) ?? '';
      if (text.trim() === '') return [];
      const { messageId, sender: from, sentAt } = message;
      return [{ messageId: lineOf(messageId), from, sentAt, text }];
    });
  return {
    state: 'read',
    mailbox,
    threadId: lineOf(thread.threadId),
    subject: lineOf(thread.subject),
    messages: messages.slice(0, MOST_MESSAGES),
    folded: host.readFolded(root).length,
  };
}
