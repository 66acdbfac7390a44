import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** Ids of the deals with a mail that nobody was seen to answer in the set time. */
export const overdueQuery = queryOptions({
  queryKey: [queryKeys.overdue],
  queryFn: () => request('emails.overdue', {}),
});
