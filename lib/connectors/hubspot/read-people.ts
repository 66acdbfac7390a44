import type { CrmContact, CrmDeal } from '@/lib/domain/crm/crm-deal';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { given } from '../request/answer';
import { mapped } from '../request/mapped';
import { orNone } from '../request/or-none';
import { addressOrNull } from '../values/address-or-null';
import { line } from '../values/line';
import { numericId } from '../values/numeric-id';
import { siteDomain } from '../values/site-domain';
import { hubspotCall } from './hubspot-call';

const textSchema = z.string().nullish();
const contactsSchema = z.object({
  results: z.array(
    z.object({
      id: numericId,
      properties: z.object({
        firstname: textSchema,
        lastname: textSchema,
        email: textSchema,
        jobtitle: textSchema,
        phone: textSchema,
      }),
    }),
  ),
});
const CONTACT_PROPERTIES = ['firstname', 'lastname', 'email', 'jobtitle', 'phone'];
const companySchema = z.object({ properties: z.object({ name: textSchema, domain: textSchema }) });
const ownerSchema = z.object({ firstName: textSchema, lastName: textSchema, email: textSchema });

/** @see https://developers.hubspot.com/docs/api-reference/crm-contacts-v3/guide */
export async function readContacts(
  access: CrmAccess,
  ids: readonly string[],
): Promise<CrmAnswer<CrmContact[]>> {
  if (ids.length === 0) return given([]);
  const answer = await hubspotCall(access, {
    method: 'POST',
    path: '/crm/v3/objects/contacts/batch/read',
    body: { properties: CONTACT_PROPERTIES, inputs: ids.map((id) => ({ id })) },
    schema: contactsSchema,
  });
  if (!answer.ok) return answer;
  // Batches answer in an order of their own; what was not asked for is not the deal's.
  const found = new Map(answer.value.results.map((result) => [result.id, result.properties]));
  return given(
    ids.flatMap((id) => {
      const is = found.get(id);
      if (is === undefined) return [];
      const name = line(`${is.firstname ?? ''} ${is.lastname ?? ''}`);
      const address = addressOrNull(is.email);
      return [{ id, name, address, title: line(is.jobtitle), phone: line(is.phone), role: '' }];
    }),
  );
}

/** @see https://developers.hubspot.com/docs/api-reference/crm-companies-v3/guide */
export async function readCompany(
  access: CrmAccess,
  id: string,
): Promise<CrmAnswer<CrmDeal['company']>> {
  if (id === '') return given(null);
  const answer = orNone(
    await hubspotCall(access, {
      method: 'GET',
      path: `/crm/v3/objects/companies/${id}?properties=name,domain`,
      schema: companySchema,
    }),
  );
  return mapped(answer, (company) => {
    if (company === null) return null;
    const { name, domain } = company.properties;
    return { name: line(name), domain: siteDomain(domain) };
  });
}

/** @see https://developers.hubspot.com/docs/api-reference/crm-crm-owners-v3/guide */
export async function readOwner(
  access: CrmAccess,
  id: string,
): Promise<CrmAnswer<CrmDeal['owner']>> {
  if (id === '') return given(null);
  const answer = orNone(
    await hubspotCall(access, { method: 'GET', path: `/crm/v3/owners/${id}`, schema: ownerSchema }),
  );
  return mapped(answer, (owner) => {
    if (owner === null) return null;
    const name = line(`${owner.firstName ?? ''} ${owner.lastName ?? ''}`);
    return { name, address: addressOrNull(owner.email) };
  });
}
