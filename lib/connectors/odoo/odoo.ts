import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer, CrmConnector } from '../crm-connector';
import { mapped } from '../request/mapped';
import { line } from '../values/line';
import { odooCall } from './odoo-call';
import { odooText } from './odoo-schemas';
import { readDeal } from './read-deal';
import { readStages } from './read-stages';
import { writeFields } from './write-fields';
import { writeNote } from './write-note';

/** Odoo's CRM, from version 17 on with the page's session, from version 19 on with a key. */
export const odoo: CrmConnector = {
  crm: 'odoo',
  check,
  readDeal,
  readStages,
  writeNote,
  writeFields,
};

async function check(access: CrmAccess): Promise<CrmAnswer<{ readonly user: string }>> {
  const context = await odooCall(access, {
    model: 'res.users',
    method: 'context_get',
    ids: null,
    named: {},
    schema: z.object({ uid: z.int().positive() }),
  });
  if (!context.ok) return context;
  // Being signed in says nothing about the CRM: whether its stages may be read does.
  const stages = await readStages(access);
  if (!stages.ok) return stages;
  const users = await odooCall(access, {
    model: 'res.users',
    method: 'read',
    ids: [context.value.uid],
    named: { fields: ['name', 'login'] },
    schema: z.array(z.object({ name: odooText, login: odooText })),
  });
  return mapped(users, ([user]) => ({ user: line(user?.login || user?.name) }));
}
