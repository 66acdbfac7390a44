import type { ThreadMessage } from '@/lib/hosts/mail-host';

/**
 * How many messages of a thread can't be read before they are opened.
 *
 * @param folded - As the host tells of them; a card of one may be among the messages too, without a body.
 */
export function countFolded(
  folded: readonly number[],
  messages: readonly Pick<ThreadMessage, 'body' | 'isDraft'>[],
): number {
  const closed = messages.filter(({ body, isDraft }) => body === null && !isDraft).length;
  return Math.max(folded.length, closed);
}
