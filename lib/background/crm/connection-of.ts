import { connectionOrigin } from '@/lib/domain/crm/connection-origin';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import type { RowFilter } from '@/lib/storage/repositories/outbox-repository';
import type { CrmPlace } from './call-crm';

/** The connection a record is read and written through; null where its CRM has none. */
export function connectionOf(record: CrmRecordKey): CrmPlace | null {
  const origin = connectionOrigin(record);
  return origin === null ? null : { crm: record.crm, origin };
}

/** The same for what waits to be written: what nothing can be connected for has an origin that nothing has. */
export function placeOf(record: CrmRecordKey): CrmPlace {
  return connectionOf(record) ?? { crm: record.crm, origin: '' };
}

/** Tells the writes that go through a connection. */
export function isOf({ crm, origin }: CrmPlace): RowFilter {
  return ({ record }) => {
    const place = placeOf(record);
    return place.crm === crm && place.origin === origin;
  };
}
