import type { Meeting } from '../deals/meeting';
import type { PromiseRecord } from '../ledger/promise-record';
import { promiseReview, type ReviewedPromise } from './promise-review';

/** How much of a meeting's checklist is done. In an alignment the promise review is one thing of it. */
export interface ChecklistProgress {
  readonly done: number;
  readonly all: number;
  /** What the meeting reviews; empty where it reviews nothing. */
  readonly review: readonly ReviewedPromise[];
}

/**
 * Counts a checklist.
 *
 * @param today - `YYYY-MM-DD` where the rep is.
 */
export function checklistProgress(
  { kind, checklist }: Pick<Meeting, 'kind' | 'checklist'>,
  promises: readonly PromiseRecord[],
  today: string,
): ChecklistProgress {
  const review = kind === 'alignment' ? promiseReview(promises, checklist, today) : [];
  const own = ownChecks(checklist, promises);
  const isReviewed = review.length > 0 && review.every(({ outcome }) => outcome !== null);
  return {
    done: own.filter(({ isDone }) => isDone).length + (isReviewed ? 1 : 0),
    all: own.length + (review.length > 0 ? 1 : 0),
    review,
  };
}

/** The checklist without the promises that were agreed on in it. */
export function ownChecks(
  checklist: Meeting['checklist'],
  promises: readonly PromiseRecord[],
): Meeting['checklist'] {
  const ids = new Set(promises.map(({ id }) => id));
  return checklist.filter(({ id }) => !ids.has(id));
}
