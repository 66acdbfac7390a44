import { isOwnAddress } from '@/lib/domain/mail/is-own-address';
import { commandTab } from '@/lib/messaging/command-tab';
import { broadcast } from '@/lib/messaging/events';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import {
  addAnswers,
  awaitedInThread,
  overdueDeals,
  writeTracking,
} from '@/lib/storage/repositories/emails-repository';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { answerCalendarOf } from '../answer-calendar-of';
import type { HandlerContext } from '../handler-context';
import { openThread } from '../open-thread';
import { requireEnabled } from '../require-enabled';

type EmailHandlers = Pick<
  Handlers,
  | 'emails.awaiting'
  | 'emails.answers'
  | 'emails.track'
  | 'emails.reread'
  | 'emails.openThread'
  | 'emails.overdue'
>;

/** From a summary that was sent to its confirmation. */
export function emailHandlers(context: HandlerContext): EmailHandlers {
  const { db, now } = context;
  const tellChanged = () => broadcast({ topic: 'dossier', tabId: null });
  return {
    'emails.awaiting': async (thread) => {
      await requireEnabled(db, thread.mailbox);
      const emails = await awaitedInThread(db, thread);
      return emails.map(({ id, sentAt, answers }) => ({
        id,
        sentAt,
        read: answers.map(({ messageId }) => messageId),
      }));
    },
    'emails.answers': async (report) => {
      await requireEnabled(db, report.mailbox);
      const profile = await readProfile(db);
      const isTheirs = (address: string) =>
        address !== report.mailbox && profile !== null && !isOwnAddress(address, profile);
      if (await addAnswers(db, report, isTheirs)) await tellChanged();
      return null;
    },
    'emails.track': async (input) => {
      const write = await writeTracking(db, input, now());
      if (write === null) throw new RequestError('not_found', `mail ${input.id}`);
      await tellChanged();
      return write.email;
    },
    'emails.reread': async ({ id }, { kind, tabId }) => {
      const email = await db.emails.get(id);
      if (email === undefined) throw new RequestError('not_found', `mail ${id}`);
      if (kind === 'desk') return { state: 'no_page' };
      const { threadId } = email;
      return commandTab(tabId, 'thread.reread', { threadId, emailId: id }).catch(() => ({
        state: 'no_page' as const,
      }));
    },
    'emails.openThread': async ({ id }, caller) => {
      const email = await db.emails.get(id);
      if (email === undefined || email.threadId === null)
        throw new RequestError('not_found', `thread of mail ${id}`);
      await openThread({ mailbox: email.mailbox, threadId: email.threadId }, caller);
      return null;
    },
    'emails.overdue': async () => overdueDeals(db, now(), await answerCalendarOf(db)),
  };
}
