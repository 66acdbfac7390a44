const PERMANENT_ID = /^thread-f:(\d{1,20})$/u;

/**
 * Where Gmail shows a thread, as its addresses say it after the #: the hex form of a permanent `thread-f:` number
 * (seen on a captured message, whose permanent and legacy ids are the same number); any other id as it is.
 */
export function threadPlace(threadId: string): string {
  const bare = threadId.replace(/^#/u, '');
  const decimal = PERMANENT_ID.exec(bare)?.[1];
  const id = decimal === undefined ? bare : BigInt(decimal).toString(16);
  return `#all/${encodeURIComponent(id)}`;
}

/**
 * The address of a thread for a tab of its own. Gmail finds the account by its address, whatever its number in this
 * browser.
 */
export function threadUrl(mailbox: string, threadId: string): string {
  return `https://mail.google.com/mail/u/0/?authuser=${encodeURIComponent(mailbox)}${threadPlace(threadId)}`;
}
