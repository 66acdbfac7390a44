import { RequestError } from '@/lib/messaging/result';
import type { BatonDatabase } from '@/lib/storage/database';
import { isMailboxEnabled } from '@/lib/storage/repositories/settings-repository';

/**
 * A mailbox that is off has no ledger, whatever its page says.
 *
 * @throws RequestError - `forbidden` where the mailbox is off.
 */
export async function requireEnabled(db: BatonDatabase, mailbox: string): Promise<void> {
  if (!(await isMailboxEnabled(db, mailbox))) throw new RequestError('forbidden', 'mailbox is off');
}
