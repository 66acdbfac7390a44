import type { PromiseEvent } from './promise-event';
import { MOST_EVENTS, type PromiseRecord } from './promise-record';

/** The fields whose changes a rep wants to look back on, by what the history calls them. */
const TOLD = {
  status: 'status',
  due: 'due',
  kind: 'kind',
  review: 'review',
  sentence: 'sentence',
  owner: 'owner',
  dealId: 'deal',
} as const satisfies Partial<Record<keyof PromiseRecord, PromiseEvent['what']>>;

const isTold = (field: string): field is keyof typeof TOLD => Object.hasOwn(TOLD, field);

/**
 * A promise with some fields changed and each change written into its history.
 *
 * @param now - ISO instant of the change.
 */
export function changePromise(
  promise: PromiseRecord,
  patch: Partial<PromiseRecord>,
  now: string,
): PromiseRecord {
  const changed = { ...promise, ...patch, updatedAt: now };
  const events = Object.keys(patch)
    .filter(isTold)
    .filter((field) => promise[field] !== changed[field])
    .map((field) => ({ at: now, what: TOLD[field], from: promise[field], to: changed[field] }));
  return { ...changed, history: [...promise.history, ...events].slice(-MOST_EVENTS) };
}
