import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import { threadUrl } from '@/lib/domain/mail/thread-place';

/** Where the mail of a promise can be read; null before its thread is known. */
export function threadAddress({ mailbox, threadId }: PromiseRecord): string | null {
  return threadId === null || mailbox === null ? null : threadUrl(mailbox, threadId);
}
