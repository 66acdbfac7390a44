import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** What this frame should ask; null when nothing. */
export const promptQuery = queryOptions({
  queryKey: [queryKeys.prompt],
  queryFn: () => request('prompt.current', {}),
});
