import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** Every wording that is never flagged, the last muted first. */
export const wordingsQuery = queryOptions({
  queryKey: [queryKeys.wordings],
  queryFn: () => request('wordings.list', {}),
});
