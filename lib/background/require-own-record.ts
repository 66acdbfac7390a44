import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { isRecordOfPage } from '@/lib/domain/crm/is-record-of-page';
import { RequestError } from '@/lib/messaging/result';
import type { CallerContext } from '@/lib/messaging/server';

/**
 * Lets a page speak of its own records alone.
 *
 * @throws RequestError - `forbidden` where the record is of another CRM or company.
 */
export function requireOwnRecord(record: CrmRecordKey, { url }: Pick<CallerContext, 'url'>): void {
  if (!isRecordOfPage(record, url))
    throw new RequestError('forbidden', 'not a record of this page');
}
