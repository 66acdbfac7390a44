import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** Deals by last change, narrowed by what the rep typed; the list before stands until the next one is there. */
export function dealListQuery(query: string, archived: boolean) {
  return queryOptions({
    queryKey: [queryKeys.deals, query, archived],
    queryFn: () => request('deals.list', { query: query.slice(0, 200), archived }),
    placeholderData: keepPreviousData,
  });
}
