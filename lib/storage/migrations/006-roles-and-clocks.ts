import type { Transaction } from 'dexie';
import { liftRow } from '@/lib/domain/backup/lift-row';
import type { Migration } from './migration';

async function upgrade(transaction: Transaction): Promise<void> {
  await transaction
    .table<Record<string, unknown>>('meetings')
    .toCollection()
    .modify((row) => {
      Object.assign(row, liftRow('meetings', row, 5));
    });
}

/** A meeting has a plan; who stepped back over which guard; what a rep was told of; deals as lists show them. */
export const rolesAndClocks: Migration = {
  version: 6,
  stores: {
    deliveryDays: 'dealId',
    guardOverrules: 'id, dealId, [mailbox+threadId]',
    accountSignals: 'id, dealId',
    phaseRefusals: 'key, dealId',
    notices: 'key, dealId',
    overviews: 'dealId',
    overviewRows: 'dealId',
  },
  upgrade,
};
