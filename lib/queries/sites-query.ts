import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** The sites the rep has added. */
export const sitesQuery = queryOptions({
  queryKey: [queryKeys.hosts, 'sites'],
  queryFn: () => request('sites.list', {}),
});
