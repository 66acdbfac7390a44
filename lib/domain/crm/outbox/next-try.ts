import type { CrmFailure } from '../crm-failure';

const FIRST_MS = 30_000;
const LONGEST_MS = 60 * 60_000;
/** A network that is back is not told to a worker that sleeps. */
const LONGEST_OFFLINE_MS = 5 * 60_000;
/** A day's allowance is full again after a day: whoever names a later time is not believed. */
const LONGEST_ASKED_MS = 24 * 60 * 60_000;

/**
 * When a write that failed is tried again: half a minute later, then twice as long each time, and never before
 * the CRM wants it.
 *
 * @param attempts - How often it was tried, from 1.
 * @param now - ISO instant; so is what is returned.
 */
export function nextTry({ kind, retryAt }: CrmFailure, attempts: number, now: string): string {
  const start = Date.parse(now);
  const longest = kind === 'offline' ? LONGEST_OFFLINE_MS : LONGEST_MS;
  const pause = Math.min(longest, FIRST_MS * 2 ** Math.min(20, Math.max(0, attempts - 1)));
  const asked = retryAt === null ? 0 : Date.parse(retryAt) - start;
  const wait = Math.max(pause, Math.min(LONGEST_ASKED_MS, asked));
  return new Date(start + wait).toISOString();
}
