import { crmRecordId, type CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
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

/** Links a CRM record to a deal, or unlinks it with null. */
export async function linkRecord(
  db: BatonDatabase,
  record: CrmRecordKey,
  dealId: string | null,
): Promise<void> {
  if (dealId === null) await db.recordLinks.delete(crmRecordId(record));
  else await db.recordLinks.put({ key: crmRecordId(record), dealId });
}
