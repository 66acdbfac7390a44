import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** Ids of the deals that are won in their CRM while their brief isn't complete. */
export const foundWonQuery = queryOptions({
  queryKey: [queryKeys.gate, 'found-won'],
  queryFn: () => request('gate.foundWon', {}),
});
