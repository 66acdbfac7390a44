import type { CrmDeal } from '@/lib/domain/crm/crm-deal';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { given } from '../request/answer';
import { mapped } from '../request/mapped';
import { addressOrNull } from '../values/address-or-null';
import { line } from '../values/line';
import { odooCall } from './odoo-call';
import { odooText } from './odoo-schemas';

/** A user by the link to them; without an address where the reader may not see it. */
export async function readUser(
  access: CrmAccess,
  { id, name }: { readonly id: number; readonly name: string },
): Promise<CrmAnswer<CrmDeal['owner']>> {
  const users = await odooCall(access, {
    model: 'res.users',
    method: 'read',
    ids: [id],
    named: { fields: ['name', 'email'] },
    schema: z.array(z.object({ name: odooText, email: odooText })),
  });
  if (!users.ok && users.failure.kind === 'missing_scope') {
    return given({ name: line(name), address: null });
  }
  return mapped(users, ([user]) => ({
    name: line(user?.name ?? name),
    address: addressOrNull(user?.email),
  }));
}
