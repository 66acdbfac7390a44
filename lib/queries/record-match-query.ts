import { queryOptions } from '@tanstack/react-query';
import type { CrmRecord } from '@/lib/domain/page/page-context';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/**
 * Whose deal a CRM record is.
 *
 * @param addresses - Those of its contacts, as far as they are known.
 */
export function recordMatchQuery(
  { crm, account, recordId, name, company }: CrmRecord,
  addresses: readonly string[],
) {
  const record = { crm, account, recordId };
  return queryOptions({
    queryKey: [queryKeys.match, 'record', record, name, company, addresses],
    queryFn: () =>
      request('deals.matchRecord', { record, name, company, addresses: [...addresses] }),
  });
}
