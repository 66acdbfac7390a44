import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** Every connection to a CRM, without its key. */
export const crmConnectionsQuery = queryOptions({
  queryKey: [queryKeys.crm, 'connections'],
  queryFn: () => request('crm.connections', {}),
});
