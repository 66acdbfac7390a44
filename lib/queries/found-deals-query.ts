import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** More than anybody reads; whoever gets so many types another word. */
const MOST = 200;

/**
 * The ids of deals that have a query's words in their people or their brief; what was found before stands until then.
 *
 * @param archived - Whether archived deals are asked for alone, too, or not at all.
 */
export function foundDealsQuery(query: string, archived: 'only' | 'too' | null) {
  const sides = archived === 'too' ? [false, true] : [archived === 'only'];
  const asked = query.trim().slice(0, 200);
  return queryOptions({
    queryKey: [queryKeys.deals, 'found', asked, archived],
    queryFn:
      asked === ''
        ? skipToken
        : async () => {
            const lists = await Promise.all(
              sides.map((side) =>
                request('deals.list', { query: asked, archived: side, limit: MOST }),
              ),
            );
            return new Set(lists.flatMap(({ deals }) => deals.map(({ id }) => id)));
          },
    structuralSharing: false,
    placeholderData: keepPreviousData,
  });
}
