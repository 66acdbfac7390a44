import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** How many things are late or due today. */
export const dueQuery = queryOptions({
  queryKey: [queryKeys.notices, 'due'],
  queryFn: () => request('notices.due', {}),
});
