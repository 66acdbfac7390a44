import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** The three conditions of a deal's delivery trigger. */
export function deliveryQuery(dealId: string) {
  return queryOptions({
    queryKey: [queryKeys.gate, 'delivery', dealId],
    queryFn: () => request('delivery.get', { dealId }),
  });
}
