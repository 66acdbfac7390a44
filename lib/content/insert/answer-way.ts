import { isOwnAddress } from '@/lib/domain/mail/is-own-address';
import type { AnswerWay, OpenThread } from '@/lib/hosts/mail-host';

/**
 * Whether a thread's last message is answered to its writer or to all: to all when more than one person of the
 * client's side wrote or got it, so that nobody who was part of it is left out; colleagues alone are no reason.
 *
 * @param own - The rep's address and company domains.
 */
export function answerWay(
  { messages }: OpenThread,
  own: { readonly address: string; readonly ownDomains: readonly string[] },
): Extract<AnswerWay, 'reply' | 'reply_all'> {
  const last = messages.findLast(({ isDraft }) => !isDraft);
  if (last === undefined) return 'reply';
  const people = last.sender === null ? last.recipients : [last.sender, ...last.recipients];
  const theirs = new Set(
    people.map(({ address }) => address).filter((address) => !isOwnAddress(address, own)),
  );
  return theirs.size > 1 ? 'reply_all' : 'reply';
}
