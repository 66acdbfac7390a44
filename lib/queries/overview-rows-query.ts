import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { overviewInterval } from './overviews-query';
import { queryKeys } from './query-keys';

/** All deals as rows of a table, archived ones too; `pending` is how many are still being made. */
export const overviewRowsQuery = queryOptions({
  queryKey: [queryKeys.overviews, 'rows'],
  queryFn: () => request('overviews.rows', {}),
  refetchInterval: ({ state }) => overviewInterval(state.data?.pending),
});
