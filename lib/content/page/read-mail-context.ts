import { MOST_MESSAGES } from '@/lib/domain/capture/thread-reading';
import type { MailContext } from '@/lib/domain/page/page-context';
import type { OpenThread } from '@/lib/hosts/mail-host';
import { countFolded } from '../thread/count-folded';
import { cleanPeople, cleanRecipients, lineOf } from './clean-mail';
import type { MailPage } from './mail-page';

/** What a mailbox page shows now: the open thread's people, and the compose the rep works in. */
export function readMailContext(page: MailPage, compose: HTMLElement | null): MailContext {
  const thread = page.host.readThread(page.root);
  return {
    kind: 'mail',
    theme: page.theme.current(),
    mailbox: page.mailbox,
    thread: thread === null ? null : threadContext(page, thread),
    compose: compose === null ? null : composeContext(page, compose),
  };
}

function threadContext(
  { host, root }: MailPage,
  { threadId, subject, messages }: OpenThread,
): MailContext['thread'] {
  const people = messages.flatMap(({ sender, recipients }) =>
    sender === null ? [...recipients] : [sender, ...recipients],
  );
  const open = messages.filter(({ isDraft, body }) => !isDraft && body !== null);
  return {
    threadId: lineOf(threadId),
    subject: lineOf(subject),
    people: cleanPeople(people),
    messages: open.slice(0, MOST_MESSAGES).map(({ messageId }) => lineOf(messageId)),
    folded: countFolded(host.readFolded(root), messages),
  };
}

function composeContext({ host }: MailPage, compose: HTMLElement): MailContext['compose'] {
  const { draftId, threadId, subject, recipients } = host.readCompose(compose);
  return { draftId, threadId, subject: lineOf(subject), recipients: cleanRecipients(recipients) };
}
