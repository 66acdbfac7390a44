import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** Every deal by id and name, archived ones too. */
export const dealNamesQuery = queryOptions({
  queryKey: [queryKeys.deals, 'names'],
  queryFn: () => request('deals.names', {}),
});
