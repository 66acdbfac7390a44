import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';

/** Where the mail of a promise can be read; null before its thread is known. Gmail finds the account by its address, whatever its number in this browser. */
export function threadAddress({ mailbox, threadId }: PromiseRecord): string | null {
  if (threadId === null) return null;
  return `https://mail.google.com/mail/u/0/?authuser=${encodeURIComponent(mailbox)}#all/${encodeURIComponent(threadId)}`;
}
