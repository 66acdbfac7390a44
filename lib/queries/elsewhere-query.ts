import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** Own messages of the open thread whose promises the ledger doesn't have; null beside anything else. */
export const elsewhereQuery = queryOptions({
  queryKey: [queryKeys.elsewhere],
  queryFn: () => request('threads.elsewhere', {}),
});
