import type { CrmDeal } from '@/lib/domain/crm/crm-deal';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { dealStandingSchema } from '@/lib/domain/crm/deal-standing';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { failed, given } from '../request/answer';
import { dayOrNull } from '../values/day-or-null';
import { line } from '../values/line';
import { isNumericId, numericId } from '../values/numeric-id';
import { pipedriveCall } from './pipedrive-call';
import { readCompany, readContacts, readOwner, readStage } from './read-related';

const dealSchema = z.object({
  title: z.string().nullish(),
  stage_id: numericId.nullish(),
  org_id: numericId.nullish(),
  owner_id: numericId.nullish(),
  status: z.union([dealStandingSchema, z.literal('deleted')]),
  is_deleted: z.boolean().catch(false),
  value: z.number().nullish(),
  currency: z.string().nullish(),
  expected_close_date: z.string().nullish(),
});
type Deal = z.infer<typeof dealSchema>;

/**
 * A deal, which names the others by id alone, with its people, organisation, owner and stage.
 *
 * @see https://developers.pipedrive.com/docs/api/v1/Deals#getDeal
 */
export async function readDeal(
  access: CrmAccess,
  { recordId }: CrmRecordKey,
): Promise<CrmAnswer<CrmDeal>> {
  if (!isNumericId(recordId)) return failed('gone');
  const deal = await pipedriveCall(access, {
    method: 'GET',
    path: `/v2/deals/${recordId}`,
    schema: dealSchema,
  });
  if (!deal.ok) return deal;
  const { is_deleted, status, stage_id, org_id, owner_id } = deal.value;
  // A deleted deal can be read for another thirty days.
  if (is_deleted || status === 'deleted') return failed('gone');
  const [contacts, company, owner, stage] = await Promise.all([
    readContacts(access, recordId),
    readCompany(access, org_id ?? null),
    readOwner(access, owner_id ?? null),
    readStage(access, stage_id ?? null),
  ]);
  if (!contacts.ok) return contacts;
  if (!company.ok) return company;
  if (!owner.ok) return owner;
  if (!stage.ok) return stage;
  return given({
    ...ownOf(deal.value),
    standing: status,
    stage: stage.value,
    owner: owner.value,
    company: company.value,
    contacts: contacts.value,
  });
}

function ownOf(deal: Deal): Pick<CrmDeal, 'name' | 'amount' | 'closeDate'> {
  const { value } = deal;
  return {
    name: line(deal.title),
    amount:
      value === null || value === undefined
        ? null
        : { value, currency: line(deal.currency) || null },
    closeDate: dayOrNull(deal.expected_close_date),
  };
}
