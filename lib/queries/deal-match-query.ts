import { queryOptions } from '@tanstack/react-query';
import type { MailAddress } from '@/lib/domain/mail/mail-address';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** A thread as the ledger and the pins name it. */
export interface ThreadRef {
  readonly mailbox: string;
  readonly threadId: string;
}

/** Whose deal a thread or a compose is about. */
export function dealMatchQuery(thread: ThreadRef | null, people: readonly MailAddress[]) {
  const addresses = people.map((person) => person.address).toSorted();
  return queryOptions({
    queryKey: [queryKeys.match, 'mail', thread, addresses],
    queryFn: () => request('deals.match', { thread, people: people.slice(0, 500) }),
  });
}
