import { LEDGER_STATUSES, type PromiseRecord } from '@/lib/domain/ledger/promise-record';

export interface SortedLedger {
  /** Soonest due first, so that what is overdue stands on top; without a day last. */
  readonly open: readonly PromiseRecord[];
  /** Last sent first. */
  readonly settled: readonly PromiseRecord[];
  /** What was answered with no or later. */
  readonly refused: readonly PromiseRecord[];
}

/** A deal's promises as the rep reads them; drafts and mails that never left are not among them. */
export function sortLedger(promises: readonly PromiseRecord[]): SortedLedger {
  const left = promises.filter((one) => LEDGER_STATUSES.includes(one.status));
  const isOpen = (one: PromiseRecord) => one.status === 'open' || one.status === 'scheduled';
  return {
    open: left.filter((one) => one.type === 'promise' && isOpen(one)).toSorted(bySoonest),
    settled: left.filter((one) => !isOpen(one)).toSorted(byLatest),
    refused: left.filter((one) => one.type !== 'promise' && isOpen(one)).toSorted(byLatest),
  };
}

function bySoonest(a: PromiseRecord, b: PromiseRecord): number {
  if (a.due !== b.due) return (a.due ?? '9999').localeCompare(b.due ?? '9999');
  return byLatest(a, b);
}

function byLatest(a: PromiseRecord, b: PromiseRecord): number {
  return (b.sentAt ?? b.createdAt).localeCompare(a.sentAt ?? a.createdAt);
}
