import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';

const AT = '2026-05-01T09:00:00.000Z';

/** A promise that left in a mail on 1 May, changed where a test says so. */
export function promiseAt(
  changes: Partial<PromiseRecord> & { readonly id: string },
): PromiseRecord {
  const sentAt = changes.sentAt === undefined ? AT : changes.sentAt;
  return {
    dealId: 'deal-northwind',
    source: 'mail',
    draftKey: 'maya@fernhill.example #msg-a:r1',
    mailbox: 'maya@fernhill.example',
    threadId: '#thread-f:1',
    subject: 'Next steps',
    recipients: {
      to: [{ address: 'dana@northwind.example', name: 'Dana Whitfield' }],
      cc: [],
      bcc: [],
    },
    addresses: ['dana@northwind.example'],
    sentence: 'We will waive the set-up fee.',
    type: 'promise',
    kind: 'pricing_or_concession',
    strength: 'firm',
    owner: 'Maya Lindqvist',
    due: null,
    status: 'open',
    review: 'unreviewed',
    repeats: null,
    delivery: null,
    history: [],
    sentAt,
    createdAt: sentAt ?? AT,
    updatedAt: sentAt ?? AT,
    ...changes,
  };
}
