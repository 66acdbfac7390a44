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
import { pipedriveCall } from './pipedrive-call';

/** One call gives at most this many people of a deal; more are left out. */
const PAGE = 100;

const textSchema = z.string().nullish();
const waysSchema = z
  .array(z.object({ value: textSchema, primary: z.boolean().catch(false) }))
  .nullish();
const personSchema = z.object({
  id: numericId,
  name: textSchema,
  emails: waysSchema,
  phones: waysSchema,
  job_title: textSchema,
});

/**
 * Everybody on a deal: its person and its participants.
 *
 * @see https://developers.pipedrive.com/docs/api/v1/Persons#getPersons
 */
export async function readContacts(
  access: CrmAccess,
  dealId: string,
): Promise<CrmAnswer<CrmContact[]>> {
  const people = await pipedriveCall(access, {
    method: 'GET',
    path: `/v2/persons?deal_id=${dealId}&limit=${String(PAGE)}`,
    schema: z.array(personSchema).max(PAGE),
  });
  return mapped(people, (all) =>
    all.map(({ id, name, emails, phones, job_title }) => ({
      id,
      name: line(name),
      address: addressOrNull(mainOf(emails)),
      title: line(job_title),
      phone: line(mainOf(phones)),
      role: '',
    })),
  );
}

/** @see https://developers.pipedrive.com/docs/api/v1/Organizations#getOrganization */
export async function readCompany(
  access: CrmAccess,
  id: string | null,
): Promise<CrmAnswer<CrmDeal['company']>> {
  if (id === null) return given(null);
  const company = await pipedriveCall(access, {
    method: 'GET',
    path: `/v2/organizations/${id}`,
    schema: z.object({ name: textSchema, website: textSchema }),
  });
  return mapped(orNone(company), (found) =>
    found === null ? null : { name: line(found.name), domain: siteDomain(found.website) },
  );
}

/** @see https://developers.pipedrive.com/docs/api/v1/Users#getUser */
export async function readOwner(
  access: CrmAccess,
  id: string | null,
): Promise<CrmAnswer<CrmDeal['owner']>> {
  if (id === null) return given(null);
  const owner = await pipedriveCall(access, {
    method: 'GET',
    path: `/v1/users/${id}`,
    schema: z.object({ name: textSchema, email: textSchema }),
  });
  return mapped(orNone(owner), (found) =>
    found === null ? null : { name: line(found.name), address: addressOrNull(found.email) },
  );
}

/** @see https://developers.pipedrive.com/docs/api/v1/Stages#getStage */
export async function readStage(
  access: CrmAccess,
  id: string | null,
): Promise<CrmAnswer<CrmDeal['stage']>> {
  if (id === null) return given(null);
  const stage = await pipedriveCall(access, {
    method: 'GET',
    path: `/v2/stages/${id}`,
    schema: z.object({ name: textSchema }),
  });
  return mapped(orNone(stage), (found) =>
    found === null ? null : { id, label: line(found.name) },
  );
}

function mainOf(ways: z.infer<typeof waysSchema>): string | null | undefined {
  return (ways?.find(({ primary }) => primary) ?? ways?.[0])?.value;
}
