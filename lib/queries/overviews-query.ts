import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** Asked again so often, in milliseconds: time passes for deals in which nothing happens. */
const EVERY_MS = 60_000;
/** While some are still being made. */
const SOON_MS = 50;

/** The overviews of all deals, archived ones too; `pending` is how many are still being made. */
export const overviewsQuery = queryOptions({
  queryKey: [queryKeys.overviews, 'all'],
  queryFn: () => request('overviews.list', {}),
  refetchInterval: ({ state }) => overviewInterval(state.data?.pending),
});

/** When overviews are asked for again, in milliseconds, while so many are still being made. */
export function overviewInterval(pending = 0): number {
  return pending > 0 ? SOON_MS : EVERY_MS;
}

/** The overview of one deal; null when there is none of that id. */
export function overviewQuery(dealId: string) {
  return queryOptions({
    queryKey: [queryKeys.overviews, dealId],
    queryFn: () => request('overviews.get', { dealId }),
    refetchInterval: EVERY_MS,
  });
}
