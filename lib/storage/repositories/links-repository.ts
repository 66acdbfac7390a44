import { crmRecordId, type CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import type { RecordLink } from '@/lib/domain/crm/record-link';
import { standingByLabel } from '@/lib/domain/gate/standing-by-label';
import { wonSince } from '@/lib/domain/gate/won-since';
import type { CrmRecord } from '@/lib/domain/page/page-context';
import { withoutMarkup } from '@/lib/domain/text';
import type { BatonDatabase } from '../database';

/** A thread of a mailbox. */
export interface ThreadRef {
  readonly mailbox: string;
  readonly threadId: string;
}

/** The deal a thread is pinned to, or null. */
export async function pinnedDeal(db: BatonDatabase, thread: ThreadRef): Promise<string | null> {
  return (await db.threadPins.get([thread.mailbox, thread.threadId]))?.dealId ?? null;
}

/** Pins a thread to a deal, or unpins it with null. */
export async function pinThread(
  db: BatonDatabase,
  { mailbox, threadId }: ThreadRef,
  dealId: string | null,
): Promise<void> {
  if (dealId === null) await db.threadPins.delete([mailbox, threadId]);
  else await db.threadPins.put({ mailbox, threadId, dealId });
}

/** The deal a CRM record is linked to, or null. */
export async function linkedDeal(db: BatonDatabase, record: CrmRecordKey): Promise<string | null> {
  return (await db.recordLinks.get(crmRecordId(record)))?.dealId ?? null;
}

const UNSEEN = {
  name: '',
  stage: null,
  standing: null,
  wonAt: null,
  seenAt: null,
  filled: false,
  noteId: null,
} as const;

/** A key is often part of a whole record: only the key is kept. */
function plainKey({ crm, account, recordId }: CrmRecordKey): CrmRecordKey {
  return { crm, account, recordId };
}

/** The records that are linked to a deal. */
export async function linksOfDeal(db: BatonDatabase, dealId: string): Promise<RecordLink[]> {
  return db.recordLinks.where('dealId').equals(dealId).toArray();
}

/**
 * Links a CRM record to a deal, or unlinks it with null. What another deal still waits to write into it is given
 * up: that would stand there under this deal's name.
 */
export async function linkRecord(
  db: BatonDatabase,
  record: CrmRecordKey,
  dealId: string | null,
): Promise<void> {
  const key = crmRecordId(record);
  await db.transaction('rw', db.recordLinks, db.outbox, async () => {
    if (dealId === null) await db.recordLinks.delete(key);
    else if ((await db.recordLinks.update(key, { dealId })) === 0)
      await db.recordLinks.add({ ...UNSEEN, key, dealId, record: plainKey(record) });
    await db.outbox
      .filter((row) => row.state !== 'done' && row.dealId !== dealId)
      .and((row) => crmRecordId(row.record) === key)
      .delete();
  });
}

/** What a page or a CRM's interface says of a record, as far as its link remembers it. */
export type SeenRecord = CrmRecordKey &
  Pick<CrmRecord, 'name' | 'stage' | 'standing' | 'closeDate'> & {
    /** Null where it isn't filled in. */
    readonly amount: object | null;
  };

/**
 * Remembers what was just seen of a record; one that is linked to no deal is not kept. Where its standing isn't
 * said, its stage's name tells it, unless that stage is known to be a won one, which may be called anything.
 *
 * @param at - ISO instant.
 */
export async function seeRecord(
  db: BatonDatabase,
  { name, stage, standing, closeDate, amount, ...record }: SeenRecord,
  at: string,
): Promise<void> {
  const key = crmRecordId(record);
  await db.transaction('rw', db.recordLinks, async () => {
    const before = await db.recordLinks.get(key);
    if (before === undefined) return;
    const isStillWon = stage === before.stage && before.standing === 'won';
    const byStage = stage === null ? null : isStillWon ? 'won' : standingByLabel(stage);
    const told = standing ?? byStage;
    await db.recordLinks.update(key, {
      name: withoutMarkup(name),
      stage,
      standing: told ?? before.standing,
      wonAt: wonSince(before, { standing: told, closeDate, at }),
      filled: amount !== null && closeDate !== null,
      seenAt: at,
    });
  });
}
