import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';
import { queryKeys } from './query-keys';

/** Names of all deals, by which doubles are known. */
export const knownDealsQuery = queryOptions({
  queryKey: [queryKeys.deals, 'known'],
  queryFn: () => request('import.known', {}),
});

/** Adds deals from a table; the ids in the input make repeating it safe. */
export const importDeals = mutationOptions({
  mutationFn: (input: MessageInput<'deals.import'>) => request('deals.import', input),
});
