import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { SharedDeal } from '@/lib/domain/share/shared-deal';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';
import { queryKeys } from './query-keys';

/** Whose deal a shared one is. */
export function sharedMatchQuery({ deal, people }: SharedDeal) {
  const { id: dealId, name, company } = deal;
  const addresses = people.flatMap((person) => person.addresses).slice(0, 2_000);
  return queryOptions({
    queryKey: [queryKeys.match, 'shared', dealId],
    queryFn: () => request('share.match', { dealId, name, company, addresses }),
  });
}

/** Lays a shared deal over one that is here, or makes it a new one; repeating it changes nothing. */
export const mergeShared = mutationOptions({
  mutationFn: (input: MessageInput<'share.merge'>) => request('share.merge', input),
});
