import type { CrmFields } from '@/lib/domain/crm/crm-deal';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { failed } from '../request/answer';
import { readCurrency } from './read-currency';
import { salesforceCall } from './salesforce-call';
import { salesforceId } from './salesforce-id';

/**
 * An amount in another currency than the opportunity's is refused: changing what it is counted in is not ours.
 *
 * @see https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/dome_update_fields.htm
 */
export async function writeFields(
  access: CrmAccess,
  { recordId }: CrmRecordKey,
  { name, amount, closeDate }: CrmFields,
): Promise<CrmAnswer<null>> {
  const id = salesforceId(recordId);
  if (id === null) return failed('gone');
  if (amount?.currency) {
    const currency = await readCurrency(access, id);
    if (!currency.ok) return currency;
    if (currency.value !== null && currency.value !== amount.currency) {
      return failed('refused', currency.value);
    }
  }
  return salesforceCall(access, {
    method: 'PATCH',
    path: `/sobjects/Opportunity/${id}`,
    body: {
      ...(name === undefined ? {} : { Name: name }),
      ...(amount === undefined ? {} : { Amount: amount.value }),
      ...(closeDate === undefined ? {} : { CloseDate: closeDate }),
    },
    schema: z.null(),
  });
}
