import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { AnswerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import type { AnswerReport } from '@/lib/domain/emails/tracking/awaited-thread';
import { changeTracking } from '@/lib/domain/emails/tracking/change-tracking';
import { isTracked } from '@/lib/domain/emails/tracking/is-tracked';
import { trackingOf } from '@/lib/domain/emails/tracking/tracking-of';
import type { TrackingChange } from '@/lib/domain/emails/tracking/tracking-change';
import { draftKey } from '@/lib/domain/ledger/draft-report';
import { isEqual } from '@/lib/domain/merge/is-equal';
import type { BatonDatabase } from '../database';

/** As many answers as a mail keeps. */
const MOST_ANSWERS = 50;

/** A thread with what the rep wrote in it. */
export interface OwnThread {
  readonly mailbox: string;
  readonly threadId: string;
  readonly ownIds: readonly string[];
}

/** Whether an answer to a mail is waited for. */
function isAwaited(email: SentEmail): boolean {
  return isTracked(email) && email.outcome === null;
}

/**
 * The mails of a thread whose answer is waited for. One whose thread wasn't known yet is found by its message,
 * and its thread is kept.
 */
export async function awaitedInThread(
  db: BatonDatabase,
  { mailbox, threadId, ownIds }: OwnThread,
): Promise<SentEmail[]> {
  return db.transaction('rw', db.emails, async () => {
    const here = await db.emails.where({ mailbox, threadId }).toArray();
    const keys = ownIds.map((draftId) => draftKey({ mailbox, draftId }));
    for (const email of await db.emails.bulkGet(keys)) {
      if (email === undefined || email.threadId !== null || !isAwaited(email)) continue;
      await db.emails.update(email.id, { threadId });
      here.push({ ...email, threadId });
    }
    return here.filter(isAwaited);
  });
}

/**
 * Keeps what came back to a mail, each message once; what is known of a message stays.
 *
 * @param isTheirs - Whether an address is one of the client's side.
 * @returns Whether anything was new. Nothing is where the mail is not waited for, or not of this thread.
 */
export async function addAnswers(
  db: BatonDatabase,
  { mailbox, threadId, emailId, answers }: AnswerReport,
  isTheirs: (address: string) => boolean,
): Promise<boolean> {
  return db.transaction('rw', db.emails, async () => {
    const email = await db.emails.get(emailId);
    if (email?.mailbox !== mailbox || email.threadId !== threadId || !isAwaited(email))
      return false;
    const known = new Set(email.answers.map(({ messageId }) => messageId));
    const news = answers.filter(
      ({ messageId, from, at }) =>
        !known.has(messageId) && isTheirs(from) && isAfter(at, email.sentAt),
    );
    const unique = [...new Map(news.map((answer) => [answer.messageId, answer])).values()];
    const room = MOST_ANSWERS - email.answers.length;
    if (unique.length === 0 || room <= 0) return false;
    await db.emails.update(emailId, { answers: [...email.answers, ...unique.slice(0, room)] });
    return true;
  });
}

/** Gmail's clock and this computer's need not agree to the minute. */
const CLOCKS_DIFFER_MS = 10 * 60 * 1000;

function isAfter(at: string | null, sentAt: string): boolean {
  return at === null || Date.parse(at) > Date.parse(sentAt) - CLOCKS_DIFFER_MS;
}

/** A mail that was asked to be changed, and whether it was. */
export interface TrackedWrite {
  readonly email: SentEmail;
  readonly isWritten: boolean;
}

/**
 * Writes what the rep says of a mail; where its outcome is another than they saw, it stays as it is.
 *
 * @returns Null where there is no such mail, or none that asks for confirmation.
 */
export async function writeTracking(
  db: BatonDatabase,
  { id, base, change }: { id: string; base: SentEmail['outcome']; change: TrackingChange },
  now: string,
): Promise<TrackedWrite | null> {
  return db.transaction('rw', db.emails, async () => {
    const email = await db.emails.get(id);
    if (email === undefined || !isTracked(email)) return null;
    if (!isEqual(email.outcome, base)) return { email, isWritten: false };
    const changed = changeTracking(email, change, now);
    await db.emails.put(changed);
    return { email: changed, isWritten: true };
  });
}

/** The deals, put away ones aside, with a mail that nobody was seen to answer in the set time. */
export async function overdueDeals(
  db: BatonDatabase,
  now: string,
  calendar: AnswerCalendar,
): Promise<string[]> {
  return db.transaction('r', db.emails, db.deals, async () => {
    const emails = await db.emails.toArray();
    const byDeal = Map.groupBy(emails, ({ dealId }) => dealId);
    const overdue = [...byDeal].flatMap(([dealId, own]) =>
      own.some(
        (email) => isAwaited(email) && trackingOf(email, own, now, calendar).state === 'no_reply',
      )
        ? [dealId]
        : [],
    );
    const deals = await db.deals.bulkGet(overdue);
    return deals.flatMap((deal) => (deal === undefined || deal.archivedAt !== null ? [] : deal.id));
  });
}
