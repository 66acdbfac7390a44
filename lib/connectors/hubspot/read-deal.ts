import type { CrmDeal, CrmStage } from '@/lib/domain/crm/crm-deal';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { failed, given } from '../request/answer';
import { amountOrNull } from '../values/amount-or-null';
import { dayOrNull } from '../values/day-or-null';
import { line } from '../values/line';
import { isNumericId, numericId } from '../values/numeric-id';
import { hubspotCall } from './hubspot-call';
import { readCompany, readContacts, readOwner } from './read-people';
import { portalOf } from './read-portal';
import { readStages } from './read-stages';

const textSchema = z.string().nullish();
const associatedSchema = z
  .object({ results: z.array(z.object({ id: numericId, type: z.string() })) })
  .optional();
const dealSchema = z.object({
  id: numericId,
  properties: z.object({
    dealname: textSchema,
    dealstage: z.string().max(200).nullish(),
    amount: textSchema,
    deal_currency_code: textSchema,
    closedate: textSchema,
    hubspot_owner_id: z.union([numericId, z.literal('')]).nullish(),
  }),
  associations: z
    .object({ contacts: associatedSchema, companies: associatedSchema })
    .nullish()
    .transform((found) => ({
      contacts: found?.contacts?.results ?? [],
      companies: found?.companies?.results ?? [],
    })),
});
type Deal = z.infer<typeof dealSchema>;

const PROPERTIES = Object.keys(dealSchema.shape.properties.shape).join(',');

/**
 * A deal with its contacts, first company, owner and stage.
 *
 * @see https://developers.hubspot.com/docs/api-reference/crm-deals-v3/guide
 */
export async function readDeal(
  access: CrmAccess,
  record: CrmRecordKey,
): Promise<CrmAnswer<CrmDeal>> {
  if (!isNumericId(record.recordId)) return failed('gone');
  const portal = await portalOf(access, record);
  if (!portal.ok) return portal;
  const deal = await hubspotCall(access, {
    method: 'GET',
    path: `/crm/v3/objects/deals/${record.recordId}?properties=${PROPERTIES}&associations=contacts,companies`,
    schema: dealSchema,
  });
  if (!deal.ok) return deal;
  const { properties, associations } = deal.value;
  const [contacts, company, owner, stages] = await Promise.all([
    readContacts(access, idsOf(associations.contacts)),
    readCompany(access, mainOf(associations.companies)),
    readOwner(access, properties.hubspot_owner_id ?? ''),
    readStages(access),
  ]);
  if (!contacts.ok) return contacts;
  if (!company.ok) return company;
  if (!owner.ok) return owner;
  if (!stages.ok) return stages;
  return given({
    ...ownOf(deal.value, stages.value, portal.value.timeZone),
    contacts: contacts.value,
    company: company.value,
    owner: owner.value,
  });
}

type Own = Pick<CrmDeal, 'name' | 'stage' | 'standing' | 'amount' | 'closeDate'>;

function ownOf({ properties }: Deal, stages: readonly CrmStage[], zone: string): Own {
  const stage = stages.find(({ id }) => id === properties.dealstage);
  const value = amountOrNull(properties.amount);
  return {
    name: line(properties.dealname),
    stage: stage === undefined ? null : { id: stage.id, label: stage.label },
    standing: stage?.standing ?? null,
    amount:
      value === null ? null : { value, currency: line(properties.deal_currency_code) || null },
    closeDate: dayOrNull(properties.closedate, zone),
  };
}

type Associated = Deal['associations']['contacts'];

/** A deal lists a contact once per label; their first 100, which is what one call reads. */
function idsOf(associated: Associated): readonly string[] {
  return [...new Set(associated.map(({ id }) => id))].slice(0, 100);
}

/** The primary company is listed without `_unlabeled`. */
function mainOf(associated: Associated): string {
  return (associated.find(({ type }) => type === 'deal_to_company') ?? associated[0])?.id ?? '';
}
