import type { CrmContact, CrmDeal } from '@/lib/domain/crm/crm-deal';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { given } from '../request/answer';
import { mapped } from '../request/mapped';
import { addressOrNull } from '../values/address-or-null';
import { line } from '../values/line';
import { siteDomain } from '../values/site-domain';
import { odooCall } from './odoo-call';
import { odooLink, odooText } from './odoo-schemas';

/** What a lead itself says of its customer. */
export const leadCustomerSchema = z.object({
  partner_id: odooLink,
  partner_name: odooText,
  contact_name: odooText,
  email_from: odooText,
  phone: odooText,
  function: odooText,
  website: odooText,
});
type Lead = z.infer<typeof leadCustomerSchema>;

/** The names of those fields. */
export const LEAD_CUSTOMER_FIELDS = Object.keys(leadCustomerSchema.shape);

const partnerSchema = z.object({
  id: z.int().positive(),
  name: odooText,
  email: odooText,
  phone: odooText,
  function: odooText,
  website: odooText,
  is_company: z.boolean(),
  parent_id: odooLink,
});
type Partner = z.infer<typeof partnerSchema>;
type Customer = Pick<CrmDeal, 'company' | 'contacts'>;

/** The customer a lead is linked to, or what it says of one. A partner is a company or a person in one. */
export async function customerOf(access: CrmAccess, lead: Lead): Promise<CrmAnswer<Customer>> {
  if (lead.partner_id === null) return given(customer(lead, null));
  const partners = await odooCall(access, {
    model: 'res.partner',
    method: 'read',
    ids: [lead.partner_id.id],
    named: { fields: Object.keys(partnerSchema.shape) },
    schema: z.array(partnerSchema),
  });
  return mapped(partners, ([partner]) => customer(lead, partner ?? null));
}

function customer(lead: Lead, partner: Partner | null): Customer {
  const company = partner?.is_company === true ? partner.name : partner?.parent_id?.name;
  const name = line(company ?? lead.partner_name);
  const domain = siteDomain(partner?.website || lead.website);
  const contact = contactOf(lead, partner);
  return {
    company: name === '' ? null : { name, domain },
    contacts: contact === null ? [] : [contact],
  };
}

/** The person: the partner where it is one, else whom the lead names beside its company. */
function contactOf(lead: Lead, partner: Partner | null): CrmContact | null {
  const person = partner !== null && !partner.is_company ? partner : null;
  const name = line(person?.name ?? lead.contact_name);
  if (name === '') return null;
  return {
    id: person === null ? 'lead' : String(person.id),
    name,
    address: addressOrNull(person?.email || lead.email_from),
    title: line(person?.function || lead.function),
    phone: line(person?.phone || lead.phone),
    role: '',
  };
}
