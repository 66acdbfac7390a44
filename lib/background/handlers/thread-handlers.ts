import { newId } from '@/lib/domain/ids';
import { draftKey } from '@/lib/domain/ledger/draft-report';
import type { OwnMessage, ThreadReport } from '@/lib/domain/ledger/own-message';
import { reconcilePromises } from '@/lib/domain/ledger/reconcile-promises';
import { isWrittenHere } from '@/lib/domain/ledger/written-here';
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
import { settleScheduled } from '../settle-scheduled';
import { keepElsewhere, readElsewhere, readPageContext } from '../tab-session';

type ThreadHandlers = Pick<Handlers, 'threads.report' | 'threads.elsewhere' | 'threads.decide'>;

/** What of the thread the ledger doesn't have, and the rep hasn't decided about. */
async function findElsewhere(
  { db, now }: HandlerContext,
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
  const byKey = new Map(drafts.map((draft) => [draft?.key, draft]));
  const isKnown = (message: OwnMessage) =>
    (seen.get(message.messageId)?.decided ?? false) ||
    isWrittenHere(byKey.get(draftKey({ mailbox, draftId: message.messageId })), message, now());
  return unrecordedMessages(messages, isKnown, recorded);
}

/**
 * A delivery is told once: a rep who said "not yet" isn't asked again when the thread is opened again.
 *
 * @returns Whether any was told.
 */
async function tellDeliveries({ db, now }: HandlerContext, report: ThreadReport): Promise<boolean> {
  const { mailbox, messages } = report;
  const delivering = messages.filter(({ delivers }) => delivers.length > 0);
  const seen = await readSeenMessages(
    db,
    mailbox,
    delivering.map(({ messageId }) => messageId),
  );
  let isNew = false;
  for (const message of delivering) {
    const { messageId, delivers, sentAt } = message;
    const key = draftKey({ mailbox, draftId: messageId });
    if (seen.has(messageId) || isWrittenHere(await db.drafts.get(key), message, now())) continue;
    await offerDeliveries(db, delivers, { draftKey: key, at: sentAt ?? now() });
    await keepSeenMessage(db, { mailbox, messageId, decided: false });
    isNew = true;
  }
  return isNew;
}

async function takeIn(
  { db, now }: HandlerContext,
  { mailbox, threadId, subject }: ThreadReport,
  message: OwnMessage,
  chosenDealId: string | null,
): Promise<void> {
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
      dealId: match.kind === 'one' ? match.dealId : chosenDealId,
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

/** What the tab's page last said of the thread that is open in it; null where it has turned to another. */
async function reportOf(tabId: number): Promise<ThreadReport | null> {
  const [report, page] = await Promise.all([readElsewhere(tabId), readPageContext(tabId)]);
  const isLeft = page?.kind === 'mail' && page.thread?.threadId !== report?.threadId;
  return isLeft ? null : report;
}

/** Own mails that were not written here: found when their thread is opened. */
export function threadHandlers(context: HandlerContext): ThreadHandlers {
  const { db, now } = context;
  return {
    'threads.report': async (report, { tabId }) => {
      await requireEnabled(db, report.mailbox);
      const hasLeft = await settleScheduled(db, report, now());
      const isTold = await tellDeliveries(context, report);
      await keepElsewhere(tabId, report);
      await broadcast({ topic: 'page', tabId });
      if (hasLeft || isTold) await broadcast({ topic: 'promises', tabId: null });
      return null;
    },
    // Told apart when asked: a send can be heard of after its message was seen, a decision made in another tab.
    'threads.elsewhere': async (_input, { tabId }) => {
      const report = await reportOf(tabId);
      if (report === null) return null;
      return { ...report, messages: [...(await findElsewhere(context, report))] };
    },
    'threads.decide': async ({ messageId, take, dealId }, { tabId }) => {
      const report = await readElsewhere(tabId);
      const offered = report === null ? [] : await findElsewhere(context, report);
      const message = offered.find((one) => one.messageId === messageId);
      if (report === null || message === undefined) throw new RequestError('not_found', messageId);
      if (take) await takeIn(context, report, message, dealId);
      await keepSeenMessage(db, { mailbox: report.mailbox, messageId, decided: true });
      await broadcast({ topic: 'promises', tabId: null });
      return null;
    },
  };
}
