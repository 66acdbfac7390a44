import type { CrmFields } from '@/lib/domain/crm/crm-deal';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { failed } from '../request/answer';
import { mapped } from '../request/mapped';
import { odooCall } from './odoo-call';
import { odooLink } from './odoo-schemas';
import { recordNumber } from './record-number';

/** An amount counts in the currency of the company: one in another is refused. */
export async function writeFields(
  access: CrmAccess,
  { recordId }: CrmRecordKey,
  { name, amount, closeDate }: CrmFields,
): Promise<CrmAnswer<null>> {
  const id = recordNumber(recordId);
  if (id === null) return failed('gone');
  if (amount?.currency) {
    const currency = await currencyOf(access, id);
    if (!currency.ok) return currency;
    if (currency.value !== null && currency.value !== amount.currency) {
      return failed('refused', currency.value);
    }
  }
  const vals = {
    ...(name === undefined ? {} : { name }),
    ...(amount === undefined ? {} : { expected_revenue: amount.value }),
    ...(closeDate === undefined ? {} : { date_deadline: closeDate }),
  };
  const schema = z.literal(true);
  const call = { model: 'crm.lead', method: 'write', ids: [id], named: { vals }, schema } as const;
  return mapped(await odooCall(access, call), () => null);
}

async function currencyOf(access: CrmAccess, id: number): Promise<CrmAnswer<string | null>> {
  const answer = await odooCall(access, {
    model: 'crm.lead',
    method: 'read',
    ids: [id],
    named: { fields: ['company_currency'] },
    schema: z.array(z.object({ company_currency: odooLink })),
  });
  if (answer.ok && answer.value.length === 0) return failed('gone');
  return mapped(answer, ([lead]) => lead?.company_currency?.name ?? null);
}
