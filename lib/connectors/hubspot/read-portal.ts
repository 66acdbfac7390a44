import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { failed } from '../request/answer';
import { numericId } from '../values/numeric-id';
import { hubspotCall } from './hubspot-call';

const portalSchema = z.object({
  portalId: numericId,
  /** IANA name the portal's days are meant in. */
  timeZone: z.string().catch('UTC'),
  /** Only in versions to come. */
  portalName: z.string().catch(''),
});
export type Portal = z.infer<typeof portalSchema>;

/**
 * The account a key is for.
 *
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/account-information/guide
 */
export function readPortal(access: CrmAccess): Promise<CrmAnswer<Portal>> {
  return hubspotCall(access, {
    method: 'GET',
    path: '/account-info/v3/details',
    schema: portalSchema,
  });
}

/** The key's account where the record is in it: another portal may have another deal by the same id. */
export async function portalOf(
  access: CrmAccess,
  { account }: CrmRecordKey,
): Promise<CrmAnswer<Portal>> {
  const portal = await readPortal(access);
  if (!portal.ok || account === '' || portal.value.portalId === account) return portal;
  return failed('not_connected', portal.value.portalId);
}
