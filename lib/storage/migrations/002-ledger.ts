import type { Transaction } from 'dexie';
import type { Migration } from './migration';

interface OldPromise {
  sentence: string;
  createdAt: string;
  sentAt: string | null;
  recipients: Record<'to' | 'cc' | 'bcc', readonly { address: string }[]>;
}

async function upgrade(transaction: Transaction): Promise<void> {
  await transaction
    .table<OldPromise>('promises')
    .toCollection()
    .modify((row) => {
      const { to, cc, bcc } = row.recipients;
      const recorded = { at: row.createdAt, what: 'recorded', from: null, to: row.sentence };
      const sent = { at: row.sentAt, what: 'sent', from: null, to: null };
      Object.assign(row, {
        source: 'mail',
        addresses: [...new Set([...to, ...cc, ...bcc].map(({ address }) => address))],
        repeats: null,
        delivery: null,
        history: row.sentAt === null ? [recorded] : [recorded, sent],
      });
    });
  await transaction.table('drafts').toCollection().modify({ delivers: [], leavesLater: false });
  await transaction
    .table<{ key: string; value: unknown }>('settings')
    .where({ key: 'profile' })
    .modify((row) => {
      if (typeof row.value === 'object') row.value = { ...row.value, internalMail: 'silent' };
    });
}

/**
 * Promises get a history, a source and links; own messages seen in threads and wordings that are not to be
 * flagged are remembered.
 */
export const ledger: Migration = {
  version: 2,
  stores: {
    promises: 'id, dealId, draftKey, status, threadId, *addresses',
    seenMessages: '[mailbox+messageId]',
    mutedWordings: 'wording',
  },
  upgrade,
};
