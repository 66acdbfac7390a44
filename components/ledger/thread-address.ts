import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';

const PERMANENT_ID = /^thread-f:(\d{1,20})$/u;

/**
 * The id Gmail's addresses take: the hex form of a permanent `thread-f:` number (seen on a captured
 * message, whose permanent and legacy ids are the same number); any other id as it is.
 */
function addressId(threadId: string): string {
  const bare = threadId.replace(/^#/u, '');
  const decimal = PERMANENT_ID.exec(bare)?.[1];
  return decimal === undefined ? bare : BigInt(decimal).toString(16);
}

/**
 * Where the mail of a promise can be read; null before its thread is known. Gmail finds the account by
 * its address, whatever its number in this browser.
 */
export function threadAddress({ mailbox, threadId }: PromiseRecord): string | null {
  if (threadId === null || mailbox === null) return null;
  const account = encodeURIComponent(mailbox);
  return `https://mail.google.com/mail/u/0/?authuser=${account}#all/${encodeURIComponent(addressId(threadId))}`;
}
