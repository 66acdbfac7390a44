import type { DraftOutcome } from '@/lib/domain/ledger/draft-report';
import type { MailDraft } from '@/lib/domain/ledger/mail-draft';
import type { PromiseRecord, PromiseStatus } from '@/lib/domain/ledger/promise-record';
import { undoWindowPassed } from '@/lib/domain/ledger/undo-window';
import type { BatonDatabase } from '../database';
import { offerDeliveries, withdrawDeliveries } from './promises-repository';

/** A mail with its promises, as one write. */
export interface MailEntry {
  readonly draft: MailDraft;
  readonly promises: readonly PromiseRecord[];
}

/**
 * Replaces what is kept of a mail, in one transaction.
 *
 * @param build - Makes the new entry from the old; null leaves everything as it is.
 */
export async function replaceMail(
  db: BatonDatabase,
  key: string,
  build: (known: MailDraft | undefined, rows: readonly PromiseRecord[]) => MailEntry | null,
): Promise<MailEntry | null> {
  return db.transaction('rw', db.drafts, db.promises, async () => {
    const rows = await db.promises.where({ draftKey: key }).toArray();
    const entry = build(await db.drafts.get(key), rows);
    if (entry === null) return null;
    const kept = new Set(entry.promises.map(({ id }) => id));
    await db.promises.bulkDelete(rows.map(({ id }) => id).filter((id) => !kept.has(id)));
    await db.promises.bulkPut([...entry.promises]);
    await db.drafts.put(entry.draft);
    return entry;
  });
}

/** Where an outcome takes a mail and its promises. */
interface Place {
  readonly state: MailDraft['state'];
  readonly status: PromiseStatus;
}

const DRAFTED: Place = { state: 'drafted', status: 'drafted' };
const WAITING: Place = { state: 'scheduled', status: 'scheduled' };
const GONE: Place = { state: 'sent', status: 'open' };

function placeAfter(outcome: DraftOutcome, { leavesLater }: MailDraft): Place {
  if (outcome === 'seen') return GONE;
  if (outcome === 'left') return leavesLater ? WAITING : GONE;
  return outcome === 'discarded' ? { state: 'discarded', status: 'discarded' } : DRAFTED;
}

/** Which states an outcome may follow; an undo seen late still takes a mail back. */
const BEFORE: Readonly<Record<DraftOutcome, readonly MailDraft['state'][]>> = {
  left: ['sending'],
  undone: ['sending', 'scheduled', 'sent'],
  refused: ['sending', 'sent'],
  // From `sending` where a mail got its real draft id only after an undo, and goes on under that one.
  discarded: ['drafted', 'sending'],
  // Not from `sent`: a compose that outlives its mail must not take away what has left.
  reopened: ['sending', 'scheduled', 'discarded'],
  seen: ['sending', 'scheduled'],
};

/** How a mail's way ended: its outcome, the thread it is on by now, and when. */
export interface Settlement {
  readonly key: string;
  readonly outcome: DraftOutcome;
  readonly threadId: string | null;
  /** When it left, where that is known: a scheduled mail that was seen in its thread. */
  readonly leftAt?: string;
  readonly now: string;
}

/**
 * Moves a mail and its promises on by how its send ended. One that fits no earlier state is ignored,
 * so that hearing of the same end twice changes nothing.
 *
 * @returns The mail as it is now; null when nothing changed.
 */
export async function settleMail(
  db: BatonDatabase,
  { key, outcome, threadId, leftAt, now }: Settlement,
): Promise<MailDraft | null> {
  return db.transaction('rw', db.drafts, db.promises, db.emails, async () => {
    const draft = await db.drafts.get(key);
    if (draft === undefined || !BEFORE[outcome].includes(draft.state)) return null;
    const { state, status } = placeAfter(outcome, draft);
    const isLetGo = state === 'sent' || state === 'scheduled';
    const settled: MailDraft = {
      ...draft,
      state,
      threadId: threadId ?? draft.threadId,
      sendingAt: isLetGo ? (leftAt ?? draft.sendingAt) : null,
      leavesLater: draft.leavesLater && leftAt === undefined,
      // Of a draft nothing is kept, and of a mail that has left the email has it.
      text: state === 'scheduled' ? draft.text : '',
      updatedAt: now,
    };
    await db.drafts.put(settled);
    await db.promises.where({ draftKey: key }).modify((promise) => {
      // What the rep has said of a promise while its mail waited holds when the mail has left.
      const moves = state !== 'sent' || isUnderWay(promise.status);
      const before = promise.history.filter(({ what }) => what !== 'sent');
      const sent = { at: sentAtOf(settled) ?? now, what: 'sent', from: null, to: null } as const;
      Object.assign(promise, {
        status: moves ? status : promise.status,
        history: state === 'sent' ? [...before, sent] : before,
        threadId: settled.threadId,
        sentAt: sentAtOf(settled),
        updatedAt: now,
      } satisfies Partial<PromiseRecord>);
    });
    if (state === 'sent') await recordEmail(db, { ...settled, text: draft.text });
    else await db.emails.delete(key);
    if (state === 'sent') await offerDeliveries(db, draft.delivers, { draftKey: key, at: now });
    else await withdrawDeliveries(db, draft.delivers, key);
    return settled;
  });
}

function isUnderWay(status: PromiseStatus): boolean {
  return status === 'sending' || status === 'scheduled';
}

/** When a mail left; null before, and for one that left at a time of its own, which nobody here knows. */
function sentAtOf({ state, leavesLater, sendingAt }: MailDraft): string | null {
  return state === 'sent' && !leavesLater ? sendingAt : null;
}

/** Keeps a mail that began in the sidebar as one of the deal's emails; its key makes that happen once. */
async function recordEmail(db: BatonDatabase, draft: MailDraft): Promise<void> {
  if (draft.origin === null) return;
  await db.emails.put({
    id: draft.key,
    dealId: draft.origin.dealId,
    templateId: draft.origin.templateId,
    kind: draft.origin.kind,
    mailbox: draft.mailbox,
    threadId: draft.threadId,
    subject: draft.subject,
    recipients: draft.recipients,
    sentAt: sentAtOf(draft) ?? draft.updatedAt,
    text: draft.text,
    answers: [],
    outcome: null,
  });
}

/**
 * Takes every mail as gone, or as waiting for its time, whose undo window has passed unseen.
 *
 * @returns The instant the next one is due, or null when none is under way.
 */
export async function settleOverdue(db: BatonDatabase, now: string): Promise<string | null> {
  const sending = await db.drafts.where({ state: 'sending' }).toArray();
  const waiting: string[] = [];
  for (const { key, sendingAt } of sending) {
    if (sendingAt === null || undoWindowPassed(sendingAt, now)) {
      await settleMail(db, { key, outcome: 'left', threadId: null, now });
    } else waiting.push(sendingAt);
  }
  return waiting.sort()[0] ?? null;
}

/**
 * Forgets mails that never went: what was written in a draft is nobody's business for longer.
 *
 * @param before - ISO instant; drafts untouched since then go, with their promises.
 */
export async function forgetOldDrafts(db: BatonDatabase, before: string): Promise<void> {
  await db.transaction('rw', db.drafts, db.promises, async () => {
    const stale = await db.drafts
      .where('state')
      .anyOf('drafted', 'discarded')
      .and(({ updatedAt }) => updatedAt < before)
      .primaryKeys();
    await db.promises.where('draftKey').anyOf(stale).delete();
    await db.drafts.bulkDelete(stale);
  });
}

/** A customer's addresses and threads, by which promises find the deal they were written for. */
export interface DealTraces {
  readonly dealId: string;
  readonly addresses: readonly string[];
  readonly threadIds: readonly string[];
}

/**
 * Gives promises that have no deal yet to one that was just made, pinned or got a new person.
 *
 * @returns How many found their deal.
 */
export async function adoptPromises(
  db: BatonDatabase,
  { dealId, addresses, threadIds }: DealTraces,
): Promise<number> {
  return db.transaction('rw', db.promises, async () =>
    db.promises
      .filter(
        (promise) =>
          promise.dealId === null &&
          ((promise.threadId !== null && threadIds.includes(promise.threadId)) ||
            [...promise.recipients.to, ...promise.recipients.cc].some(({ address }) =>
              addresses.includes(address),
            )),
      )
      .modify({ dealId }),
  );
}
