import type { DetectOptions } from '@/lib/domain/promises/create-promise-reader';
import { detectPromises } from '@/lib/domain/promises/detect-promises';
import type { PromiseSpan } from '@/lib/domain/promises/promise-span';

/** Stands in for a missing `sent_at`, so that a run gives the same output on any day. */
const DEFAULT_SENT_AT = '2025-01-15T12:00:00Z';

/**
 * A mail is read as its writer meant it on the sending day: dates count in the offset of `sentAt`.
 * A corpus says nothing about locales, so 3/4 is read the American way west of Greenwich only.
 */
export function corpusOptions(sentAt: string | null): DetectOptions {
  const instant = sentAt ?? DEFAULT_SENT_AT;
  const offset = /[+-]\d{2}:\d{2}$/.exec(instant)?.[0] ?? '+00:00';
  return {
    sentAt: instant,
    timeZone: offset,
    locale: /^-0[3-9]|^-1/.test(offset) ? 'en-US' : 'en-GB',
    holidays: [],
    weekend: [6, 7],
    writerName: null,
  };
}

/** Reads a mail of a corpus. */
export function readCorpusMail(text: string, sentAt: string | null): PromiseSpan[] {
  return detectPromises(text, corpusOptions(sentAt));
}
