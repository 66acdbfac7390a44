import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { mapped } from '../request/mapped';
import { requestCrm } from '../request/request-crm';
import { readOdooRefusal } from './read-odoo-refusal';

/** A method of one of Odoo's models. */
export interface OdooCall<Value> {
  readonly model: 'crm.lead' | 'crm.stage' | 'mail.message' | 'res.partner' | 'res.users';
  readonly method: string;
  /** The records it is called on; null where it is the model's own. */
  readonly ids: readonly number[] | null;
  /** Its arguments by name. */
  readonly named: Readonly<Record<string, unknown>>;
  readonly schema: z.ZodType<Value>;
}

/**
 * Calls Odoo: with the page's session as its own web client does, with a key by the interface that Odoo 19
 * brought. Both ran against Odoo 19.
 *
 * @see https://www.odoo.com/documentation/19.0/developer/reference/external_api.html
 */
export async function odooCall<Value>(
  access: CrmAccess,
  call: OdooCall<Value>,
): Promise<CrmAnswer<Value>> {
  const { credentials } = access;
  const { model, method, ids, named, schema } = call;
  const common = { method: 'POST', readRefusal: readOdooRefusal } as const;
  if (credentials.kind === 'token') {
    return requestCrm(access, {
      ...common,
      path: `/json/2/${model}/${method}`,
      headers: { authorization: `bearer ${credentials.token}` },
      body: ids === null ? named : { ids, ...named },
      schema,
    });
  }
  const params = { model, method, args: ids === null ? [] : [ids], kwargs: named };
  const answer = await requestCrm(access, {
    ...common,
    path: `/web/dataset/call_kw/${model}/${method}`,
    headers: {},
    body: { jsonrpc: '2.0', method: 'call', params },
    schema: z.object({ result: schema }),
  });
  return mapped(answer, ({ result }) => result);
}
