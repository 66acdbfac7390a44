import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** What the page beside this panel would be remembered as; null where the browser does not tell its address. */
export const siteProposalQuery = queryOptions({
  queryKey: [queryKeys.page, 'proposal'],
  queryFn: () => request('sites.propose', {}),
});
