import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** A deal's overrules, newest first, and its records as they were last seen. */
export function gateHistoryQuery(dealId: string) {
  return queryOptions({
    queryKey: [queryKeys.gate, 'history', dealId],
    queryFn: () => request('gate.history', { dealId }),
  });
}
