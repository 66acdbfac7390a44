import { newId } from '@/lib/domain/ids';
import { draftKey } from '@/lib/domain/ledger/draft-report';
import type { OwnMessage, ThreadReport } from '@/lib/domain/ledger/own-message';
import { reconcilePromises } from '@/lib/domain/ledger/reconcile-promises';
import { unrecordedMessages } from '@/lib/domain/ledger/unrecorded-messages';
import { addressesOf } from '@/lib/domain/mail/recipients';
import { broadcast } from '@/lib/messaging/events';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import {
  addMessage,
  offerDeliveries,
  recordedSentences,
} from '@/lib/storage/repositories/promises-repository';
import {
  keepSeenMessage,
  readSeenMessages,
} from '@/lib/storage/repositories/seen-messages-repository';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { findDeal } from '../find-deal';
import type { HandlerContext } from '../handler-context';
import { ownerOf } from '../owner-of';
import { requireEnabled } from '../require-enabled';
import { keepElsewhere, readElsewhere } from '../tab-session';

type ThreadHandlers = Pick<Handlers, 'threads.report' | 'threads.elsewhere' | 'threads.decide'>;

/** What of the thread the ledger doesn't have, and the rep hasn't decided about. */
async function findElsewhere(
  { db }: HandlerContext,
  report: ThreadReport,
): Promise<readonly OwnMessage[]> {
  const { mailbox, threadId, messages } = report;
  const ids = messages.map(({ messageId }) => messageId);
  const keys = ids.map((draftId) => draftKey({ mailbox, draftId }));
  const [seen, drafts, recorded] = await Promise.all([
    readSeenMessages(db, mailbox, ids),
    db.drafts.bulkGet(keys),
    recordedSentences(db, {
      threadId,
      addresses: [...new Set(messages.flatMap(({ recipients }) => addressesOf(recipients)))],
    }),
  ]);
  // A message written here keeps the id of its draft.
  const writtenHere = new Set(drafts.flatMap((draft) => (draft === undefined ? [] : [draft.key])));
  const isKnown = (draftId: string) =>
    (seen.get(draftId)?.decided ?? false) || writtenHere.has(draftKey({ mailbox, draftId }));
  return unrecordedMessages(messages, isKnown, recorded);
}

/** A delivery is told once: a rep who said "not yet" isn't asked again when the thread is opened again. */
async function tellDeliveries({ db, now }: HandlerContext, report: ThreadReport): Promise<void> {
  const { mailbox, messages } = report;
  const delivering = messages.filter(({ delivers }) => delivers.length > 0);
  const seen = await readSeenMessages(
    db,
    mailbox,
    delivering.map(({ messageId }) => messageId),
  );
  for (const { messageId, delivers, sentAt } of delivering) {
    const key = draftKey({ mailbox, draftId: messageId });
    if (seen.has(messageId) || (await db.drafts.get(key)) !== undefined) continue;
    await offerDeliveries(db, delivers, { draftKey: key, at: sentAt ?? now() });
    await keepSeenMessage(db, { mailbox, messageId, decided: false });
  }
}

async function takeIn(
  { db, now }: HandlerContext,
  report: ThreadReport,
  message: OwnMessage,
): Promise<void> {
  const { mailbox, threadId, subject } = report;
  const { messageId: draftId, recipients, promises, sentAt } = message;
  const { to, cc, bcc } = recipients;
  const [match, profile] = await Promise.all([
    findDeal(db, { thread: { mailbox, threadId }, people: [...to, ...cc, ...bcc] }),
    readProfile(db),
  ]);
  const key = draftKey({ mailbox, draftId });
  const rows = reconcilePromises(
    [],
    { mailbox, draftId, threadId, subject, recipients, promises, delivers: [] },
    {
      key,
      dealId: match.kind === 'one' ? match.dealId : null,
      status: 'drafted',
      ownerOf: ownerOf(profile),
      now: now(),
      newId,
    },
  );
  await addMessage(
    db,
    key,
    rows.map((row) => ({ ...row, source: 'elsewhere', status: 'open', sentAt })),
  );
}

/** Own mails that were not written here: found when their thread is opened. */
export function threadHandlers(context: HandlerContext): ThreadHandlers {
  const { db } = context;
  return {
    'threads.report': async (report, { tabId }) => {
      await requireEnabled(db, report.mailbox);
      const messages = await findElsewhere(context, report);
      await tellDeliveries(context, report);
      await keepElsewhere(tabId, { ...report, messages: [...messages] });
      await broadcast({ topic: 'page', tabId });
      await broadcast({ topic: 'promises', tabId: null });
      return null;
    },
    'threads.elsewhere': async (_input, { tabId }) => readElsewhere(tabId),
    'threads.decide': async ({ messageId, take }, { tabId }) => {
      const report = await readElsewhere(tabId);
      const message = report?.messages.find((one) => one.messageId === messageId);
      if (report === null || message === undefined) throw new RequestError('not_found', messageId);
      if (take) await takeIn(context, report, message);
      await keepSeenMessage(db, { mailbox: report.mailbox, messageId, decided: true });
      const left = report.messages.filter((one) => one !== message);
      await keepElsewhere(tabId, { ...report, messages: left });
      await broadcast({ topic: 'page', tabId });
      await broadcast({ topic: 'promises', tabId: null });
      return null;
    },
  };
}
