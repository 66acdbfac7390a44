import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** What was read for a deal, the latest conversation first. */
export function capturesQuery(dealId: string) {
  return queryOptions({
    queryKey: [queryKeys.captures, dealId],
    queryFn: () => request('captures.list', { dealId }),
  });
}
