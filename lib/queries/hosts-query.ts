import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** Ids of the CRMs that are switched on. */
export const hostsQuery = queryOptions({
  queryKey: [queryKeys.hosts],
  queryFn: () => request('hosts.list', {}),
});
