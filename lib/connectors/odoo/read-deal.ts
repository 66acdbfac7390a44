import type { CrmDeal } from '@/lib/domain/crm/crm-deal';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { failed, given } from '../request/answer';
import { mapped } from '../request/mapped';
import { dayOrNull } from '../values/day-or-null';
import { line } from '../values/line';
import { odooCall } from './odoo-call';
import { odooLink, odooText } from './odoo-schemas';
import { customerOf, LEAD_CUSTOMER_FIELDS, leadCustomerSchema } from './read-customer';
import { readStagesOf } from './read-stages';
import { readUser } from './read-user';
import { recordNumber } from './record-number';

const leadSchema = leadCustomerSchema.extend({
  name: odooText,
  stage_id: odooLink,
  user_id: odooLink,
  company_currency: odooLink,
  expected_revenue: z.number().nullish(),
  probability: z.number().nullish(),
  active: z.boolean(),
  date_deadline: odooText,
});
type Lead = z.infer<typeof leadSchema>;

const FIELDS = [
  ...LEAD_CUSTOMER_FIELDS,
  'name',
  'stage_id',
  'user_id',
  'company_currency',
  'expected_revenue',
  'probability',
  'active',
  'date_deadline',
];

/** An opportunity with its customer, salesperson and stage. Read as the web client reads it (ran, Odoo 19). */
export async function readDeal(
  access: CrmAccess,
  { recordId }: CrmRecordKey,
): Promise<CrmAnswer<CrmDeal>> {
  const id = recordNumber(recordId);
  if (id === null) return failed('gone');
  const leads = await odooCall(access, {
    model: 'crm.lead',
    method: 'read',
    ids: [id],
    named: { fields: FIELDS },
    schema: z.array(leadSchema),
  });
  if (!leads.ok) return leads;
  const lead = leads.value[0];
  // A record that isn't there is left out of the answer.
  if (lead === undefined) return failed('gone');
  const [customer, owner, stage] = await Promise.all([
    customerOf(access, lead),
    lead.user_id === null ? given(null) : readUser(access, lead.user_id),
    stageOf(access, lead),
  ]);
  if (!customer.ok) return customer;
  if (!owner.ok) return owner;
  if (!stage.ok) return stage;
  const { company, contacts } = customer.value;
  return given({ ...ownOf(lead), ...stage.value, owner: owner.value, company, contacts });
}

function ownOf(lead: Lead): Pick<CrmDeal, 'name' | 'amount' | 'closeDate'> {
  const { expected_revenue: value, company_currency: currency } = lead;
  return {
    name: line(lead.name),
    // Odoo has no empty amount: an opportunity without one has 0.
    amount: value ? { value, currency: line(currency?.name) || null } : null,
    closeDate: dayOrNull(lead.date_deadline),
  };
}

/** Lost is an archived lead without any chance; won is a stage's own flag. */
async function stageOf(
  access: CrmAccess,
  { stage_id: stage, active, probability }: Lead,
): Promise<CrmAnswer<Pick<CrmDeal, 'stage' | 'standing'>>> {
  const lost = !active && !probability;
  if (stage === null) return given({ stage: null, standing: lost ? 'lost' : 'open' });
  const stages = await readStagesOf(access, [['id', '=', stage.id]]);
  return mapped(stages, (found) => ({
    stage: { id: String(stage.id), label: line(stage.name) },
    standing: lost ? 'lost' : (found[0]?.standing ?? 'open'),
  }));
}
