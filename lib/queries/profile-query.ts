import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** The rep's profile; null before the welcome page was filled in. */
export const profileQuery = queryOptions({
  queryKey: [queryKeys.profile],
  queryFn: () => request('profile.get', {}),
});
