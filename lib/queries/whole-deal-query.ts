import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** A deal with all that is kept about it; null when there is none of that id. */
export function wholeDealQuery(id: string) {
  return queryOptions({
    queryKey: [queryKeys.whole, id],
    queryFn: () => request('deals.whole', { id }),
  });
}
