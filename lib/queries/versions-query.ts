import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

const PAGE = 20;
/** How many of the latest stretches of work are looked at for words that were overwritten. */
const RECENT = 3;

/** A deal's versions, the latest first, page by page. */
export function versionsQuery(dealId: string) {
  return infiniteQueryOptions({
    queryKey: [queryKeys.versions, dealId, 'all'],
    queryFn: ({ pageParam }) =>
      request('versions.list', { dealId, before: pageParam, limit: PAGE }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.length < PAGE ? undefined : last.at(-1)?.startedAt),
  });
}

/** A deal's latest versions, for what was overwritten in them. */
export function recentVersionsQuery(dealId: string) {
  return queryOptions({
    queryKey: [queryKeys.versions, dealId, 'recent'],
    queryFn: () => request('versions.list', { dealId, before: null, limit: RECENT }),
  });
}
