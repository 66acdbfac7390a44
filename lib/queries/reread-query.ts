import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/**
 * What the thread of a mail shows now, read once more in the page beside.
 *
 * @param openThread - The thread that is open there: with another one the page is asked again.
 */
export function rereadQuery(id: string, openThread: string | null) {
  return queryOptions({
    queryKey: [queryKeys.reread, id, openThread],
    queryFn: () => request('emails.reread', { id }),
    staleTime: 0,
    gcTime: 0,
  });
}
