import { queryOptions } from '@tanstack/react-query';
import { isEqual } from '@/lib/domain/merge/is-equal';
import type { CrmRecord } from '@/lib/domain/page/page-context';
import { request } from '@/lib/messaging/client';
import type { MessageOutput } from '@/lib/messaging/contract/contract';
import { queryKeys } from './query-keys';

/** What came of asking the interface of a record's CRM. */
export type CrmRead = MessageOutput<'crm.read'>;

/**
 * What the interface of a record's CRM says of it; `none` where it isn't connected. It is asked again when the
 * page beside it shows something else of the same record.
 */
export function crmReadQuery({ crm, account, recordId, stage, amount, closeDate }: CrmRecord) {
  const record = { crm, account, recordId };
  const ofRecord = [queryKeys.crm, 'read', record];
  return queryOptions({
    queryKey: [...ofRecord, stage, amount?.text ?? null, closeDate],
    queryFn: ({ client }) => {
      const known = client.getQueriesData({ queryKey: ofRecord });
      return request('crm.read', { record, fresh: known.some(([, data]) => data !== undefined) });
    },
    // Until then what was said of this record stands, and never what was said of another.
    placeholderData: (before: CrmRead | undefined, query) =>
      isEqual(query?.queryKey[2], record) ? before : undefined,
  });
}
