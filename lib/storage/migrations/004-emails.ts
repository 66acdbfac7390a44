import type { Transaction } from 'dexie';
import { liftRow } from '@/lib/domain/backup/lift-row';
import type { Migration } from './migration';

async function upgrade(transaction: Transaction): Promise<void> {
  for (const table of ['emails', 'drafts'] as const) {
    await transaction
      .table<Record<string, unknown>>(table)
      .toCollection()
      .modify((row) => {
        Object.assign(row, liftRow(table, row, 3));
      });
  }
}

/** Templates of the rep's own; what tracked mails said and how they were answered. */
export const emails: Migration = {
  version: 4,
  stores: {
    templates: 'id',
    emails: 'id, dealId, [mailbox+threadId]',
  },
  upgrade,
};
