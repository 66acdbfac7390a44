import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** What the page beside this sidebar is about; null before its first report. */
export const pageContextQuery = queryOptions({
  queryKey: [queryKeys.page],
  queryFn: () => request('page.context', {}),
});
