import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** What waits to be written into CRMs, or was written last, for a deal; for all with null. */
export function outboxQuery(dealId: string | null) {
  return queryOptions({
    queryKey: [queryKeys.crm, 'outbox', dealId],
    queryFn: () => request('crm.outbox', { dealId }),
  });
}
