import type { CrmContact, CrmDeal } from '@/lib/domain/crm/crm-deal';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { failed, given } from '../request/answer';
import { addressOrNull } from '../values/address-or-null';
import { dayOrNull } from '../values/day-or-null';
import { line } from '../values/line';
import { siteDomain } from '../values/site-domain';
import { readCurrency } from './read-currency';
import { runQuery } from './run-query';
import { salesforceId, salesforceIdSchema } from './salesforce-id';

const textSchema = z.string().nullish();
const roleSchema = z.object({
  Role: textSchema,
  Contact: z
    .object({
      Id: salesforceIdSchema,
      Name: textSchema,
      Email: textSchema,
      Title: textSchema,
      Phone: textSchema,
    })
    .nullish(),
});
const dealSchema = z.object({
  Name: textSchema,
  StageName: z.string().max(200).nullish(),
  Amount: z.number().nullish(),
  CloseDate: textSchema,
  IsWon: z.boolean(),
  IsClosed: z.boolean(),
  Owner: z.object({ Name: textSchema, Email: textSchema }).nullish(),
  Account: z.object({ Name: textSchema, Website: textSchema }).nullish(),
  OpportunityContactRoles: z.object({ records: z.array(roleSchema) }).nullish(),
});
type Deal = z.infer<typeof dealSchema>;

const FIELDS = [
  'Name, StageName, Amount, CloseDate, IsWon, IsClosed',
  'Owner.Name, Owner.Email, Account.Name, Account.Website',
  '(SELECT Role, Contact.Id, Contact.Name, Contact.Email, Contact.Title, Contact.Phone FROM OpportunityContactRoles)',
].join(', ');

/**
 * An opportunity with its owner, account and contact roles, by one query and one more for its currency.
 *
 * @see https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-opportunity.html
 */
export async function readDeal(
  access: CrmAccess,
  { recordId }: CrmRecordKey,
): Promise<CrmAnswer<CrmDeal>> {
  const id = salesforceId(recordId);
  if (id === null) return failed('gone');
  const soql = `SELECT ${FIELDS} FROM Opportunity WHERE Id = '${id}'`;
  const found = await runQuery(access, soql, dealSchema);
  if (!found.ok) return found;
  const deal = found.value[0];
  if (deal === undefined) return failed('gone');
  const currency = await readCurrency(access, id);
  if (!currency.ok) return currency;
  return given(crmDealOf(deal, currency.value));
}

function crmDealOf(deal: Deal, currency: string | null): CrmDeal {
  const { Amount: value, Owner: owner, Account: account, StageName: stage } = deal;
  return {
    name: line(deal.Name),
    stage: stage ? { id: stage, label: line(stage) } : null,
    standing: deal.IsWon ? 'won' : deal.IsClosed ? 'lost' : 'open',
    amount: value === null || value === undefined ? null : { value, currency },
    closeDate: dayOrNull(deal.CloseDate),
    owner: owner ? { name: line(owner.Name), address: addressOrNull(owner.Email) } : null,
    company: account ? { name: line(account.Name), domain: siteDomain(account.Website) } : null,
    contacts: contactsOf(deal.OpportunityContactRoles?.records ?? []),
  };
}

/** One person each, by the first of their roles. */
function contactsOf(roles: readonly z.infer<typeof roleSchema>[]): CrmContact[] {
  const found = new Map<string, CrmContact>();
  for (const { Role: role, Contact: contact } of roles) {
    if (!contact || found.has(contact.Id)) continue;
    found.set(contact.Id, {
      id: contact.Id,
      name: line(contact.Name),
      address: addressOrNull(contact.Email),
      title: line(contact.Title),
      phone: line(contact.Phone),
      role: line(role),
    });
  }
  return [...found.values()].slice(0, 200);
}
