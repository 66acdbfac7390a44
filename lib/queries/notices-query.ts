import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** What the rep was told of, has put off, or wants to hear no more of. */
export const noticesQuery = queryOptions({
  queryKey: [queryKeys.notices, 'all'],
  queryFn: () => request('notices.list', {}),
});
