import type { CrmFields } from '@/lib/domain/crm/crm-deal';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { failed } from '../request/answer';
import { mapped } from '../request/mapped';
import { isNumericId, numericId } from '../values/numeric-id';
import { pipedriveCall } from './pipedrive-call';

/** @see https://developers.pipedrive.com/docs/api/v1/Deals#updateDeal */
export async function writeFields(
  access: CrmAccess,
  { recordId }: CrmRecordKey,
  { name, amount, closeDate }: CrmFields,
): Promise<CrmAnswer<null>> {
  if (!isNumericId(recordId)) return failed('gone');
  const answer = await pipedriveCall(access, {
    method: 'PATCH',
    path: `/v2/deals/${recordId}`,
    body: {
      ...(name === undefined ? {} : { title: name }),
      ...(amount === undefined ? {} : { value: amount.value }),
      ...(amount?.currency ? { currency: amount.currency } : {}),
      ...(closeDate === undefined ? {} : { expected_close_date: closeDate }),
    },
    schema: z.object({ id: numericId }),
  });
  return mapped(answer, () => null);
}
