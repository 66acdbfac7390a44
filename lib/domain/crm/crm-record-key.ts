import { z } from '@/lib/domain/zod';

/** A CRM record as its address names it: stable over views, tabs and query strings. */
export const crmRecordKeySchema = z.object({
  crm: z.string().max(50),
  /** Portal, org or company the record lives in; empty where the host says it all. */
  account: z.string().max(200),
  recordId: z.string().min(1).max(200),
});
export type CrmRecordKey = z.infer<typeof crmRecordKeySchema>;

/** One text for a record's key, for use as a storage key. */
export function crmRecordId({ crm, account, recordId }: CrmRecordKey): string {
  return [crm, account, recordId].map(encodeURIComponent).join('/');
}
