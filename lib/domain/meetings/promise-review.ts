import type { Check } from '../deals/meeting';
import { ledgerLines, type LedgerLine } from '../ledger/ledger-line';
import type { PromiseRecord } from '../ledger/promise-record';

/** One promise in the review that AE and CSM hold in the alignment meeting. */
export interface ReviewedPromise {
  readonly line: LedgerLine;
  /** `agreed` as it stands, `reframed` into other words, or null for not yet. */
  readonly outcome: 'agreed' | 'reframed' | null;
}

/**
 * The promises that the alignment meeting goes through: every one that still binds, and those that were re-framed.
 * What was agreed is kept in the meeting's checklist, under the promise's own id, so that two who review at once meet
 * in the same row.
 *
 * @param today - `YYYY-MM-DD` where the rep is.
 */
export function promiseReview(
  promises: readonly PromiseRecord[],
  checklist: readonly Check[],
  today: string,
): ReviewedPromise[] {
  const agreed = new Set(checklist.filter(({ isDone }) => isDone).map(({ id }) => id));
  return ledgerLines(promises, today)
    .filter(({ promise, state }) => promise.type === 'promise' && IN_REVIEW.has(state))
    .map((line) => ({
      line,
      outcome: line.state === 'reset' ? 'reframed' : agreed.has(line.promise.id) ? 'agreed' : null,
    }));
}

const IN_REVIEW: ReadonlySet<LedgerLine['state']> = new Set(['open', 'overdue', 'reset']);
