import type { Transaction } from 'dexie';
import { liftRow } from '@/lib/domain/backup/lift-row';
import type { Migration } from './migration';

async function upgrade(transaction: Transaction): Promise<void> {
  await transaction
    .table<Record<string, unknown>>('recordLinks')
    .toCollection()
    .modify((row) => {
      Object.assign(row, liftRow('recordLinks', row, 4));
    });
}

/** A link remembers its record; CRMs at addresses of their own, connections and what waits to be written; the gate. */
export const crm: Migration = {
  version: 5,
  stores: {
    crmSites: 'origin',
    crmConnections: '[crm+origin]',
    outbox: 'id, dealId, dueAt',
    gateOverrules: 'id, dealId',
    deliveryTriggers: 'dealId',
  },
  upgrade,
};
