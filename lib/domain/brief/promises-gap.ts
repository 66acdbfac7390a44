import { LEDGER_STATUSES, type PromiseRecord } from '../ledger/promise-record';
import type { FactValue } from './fact-schemas';
import { fieldReason, type FieldReason } from './field-reason';
import { isBlank } from './is-blank';

/** The promises a brief answers for: what left the building and was not taken back. A no or a later is no promise. */
export function countedPromises(promises: readonly PromiseRecord[]): PromiseRecord[] {
  return promises.filter(
    (one) =>
      one.type === 'promise' && LEDGER_STATUSES.includes(one.status) && one.status !== 'withdrawn',
  );
}

/** What keeps "what we promised, and what we did not" from being done: every promise classed, or a no written down. */
export function promisesGap(
  promises: readonly PromiseRecord[],
  declined: FactValue<'declined'>,
): FieldReason | null {
  const counted = countedPromises(promises);
  const unclassed = counted.filter((one) => one.review === 'unreviewed').length;
  if (unclassed > 0) return fieldReason('promises_unclassed', { count: String(unclassed) });
  return counted.length === 0 && declined.every(isBlank) ? fieldReason('promises_none') : null;
}
