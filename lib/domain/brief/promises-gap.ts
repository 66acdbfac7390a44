import { LEDGER_STATUSES, type PromiseRecord } from '../ledger/promise-record';
import { fieldReason, type FieldReason } from './field-reason';

/** The promises a brief answers for: what left the building and was not taken back. A no or a later is no promise. */
export function countedPromises(promises: readonly PromiseRecord[]): PromiseRecord[] {
  return promises.filter(
    (one) =>
      one.type === 'promise' && LEDGER_STATUSES.includes(one.status) && one.status !== 'withdrawn',
  );
}

/** What the ledger lacks for a brief: the class of every promise. A deal without promises lacks nothing. */
export function promisesGap(promises: readonly PromiseRecord[]): FieldReason | null {
  const unclassed = countedPromises(promises).filter((one) => one.review === 'unreviewed').length;
  return unclassed > 0 ? fieldReason('promises_unclassed', { count: String(unclassed) }) : null;
}
