import type { CrmFields } from '@/lib/domain/crm/crm-deal';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { failed } from '../request/answer';
import { mapped } from '../request/mapped';
import { isNumericId, numericId } from '../values/numeric-id';
import { hubspotCall } from './hubspot-call';
import { portalOf } from './read-portal';

/** @see https://developers.hubspot.com/docs/api-reference/crm-deals-v3/guide */
export async function writeFields(
  access: CrmAccess,
  record: CrmRecordKey,
  fields: CrmFields,
): Promise<CrmAnswer<null>> {
  if (!isNumericId(record.recordId)) return failed('gone');
  const portal = await portalOf(access, record);
  if (!portal.ok) return portal;
  const answer = await hubspotCall(access, {
    method: 'PATCH',
    path: `/crm/v3/objects/deals/${record.recordId}`,
    body: { properties: propertiesOf(fields) },
    schema: z.object({ id: numericId }),
  });
  return mapped(answer, () => null);
}

function propertiesOf({ name, amount, closeDate }: CrmFields): Readonly<Record<string, string>> {
  return {
    ...(name === undefined ? {} : { dealname: name }),
    ...(amount === undefined ? {} : { amount: String(amount.value) }),
    ...(amount?.currency ? { deal_currency_code: amount.currency } : {}),
    // An instant to HubSpot, shown in each user's zone: at noon it is the same day nearly everywhere.
    ...(closeDate === undefined ? {} : { closedate: `${closeDate}T12:00:00.000Z` }),
  };
}
