import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** How many deals a list begins with, and grows by. */
export const DEALS_AT_ONCE = 20;

export interface DealListInput {
  readonly query: string;
  readonly archived: boolean;
  readonly limit: number;
}

/** The first deals by last change, narrowed by what the rep typed; the list before stands until the next is there. */
export function dealListQuery({ query, archived, limit }: DealListInput) {
  return queryOptions({
    queryKey: [queryKeys.deals, query, archived, limit],
    queryFn: () => request('deals.list', { query: query.slice(0, 200), archived, limit }),
    placeholderData: keepPreviousData,
  });
}
