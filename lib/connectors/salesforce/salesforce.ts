import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer, CrmConnector } from '../crm-connector';
import { failed, given } from '../request/answer';
import { line } from '../values/line';
import { readDeal } from './read-deal';
import { readStages } from './read-stages';
import { runQuery } from './run-query';
import { salesforceCall } from './salesforce-call';
import { salesforceId } from './salesforce-id';
import { writeFields } from './write-fields';
import { writeNote } from './write-note';

/** Salesforce by its REST interface. */
export const salesforce: CrmConnector = {
  crm: 'salesforce',
  check,
  readDeal,
  readStages,
  writeNote,
  writeFields,
};

/**
 * Who the token is for: the list of resources names them by the address of their identity.
 *
 * @see https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_discoveryresource.htm
 */
async function check(access: CrmAccess): Promise<CrmAnswer<{ readonly user: string }>> {
  const resources = await salesforceCall(access, {
    method: 'GET',
    path: '/',
    schema: z.object({ identity: z.string() }),
  });
  if (!resources.ok) return resources;
  const id = salesforceId(resources.value.identity.split('/').at(-1) ?? '');
  if (id === null) return failed('changed', 'identity');
  const users = await runQuery(
    access,
    `SELECT Name, Username FROM User WHERE Id = '${id}'`,
    z.object({ Name: z.string().nullish(), Username: z.string().nullish() }),
  );
  if (!users.ok) return users;
  const user = users.value[0];
  return given({ user: line(user?.Username ?? user?.Name) });
}
