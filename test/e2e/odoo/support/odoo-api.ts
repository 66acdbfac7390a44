import { z } from '@/lib/domain/zod';

const idsSchema = z.union([
  z.number(),
  z
    .array(z.number())
    .length(1)
    .transform(([id]) => id ?? 0),
]);
const answerSchema = z.object({ result: z.unknown().optional(), error: z.unknown().optional() });

const leadSchema = z.object({
  name: z.string(),
  stage_id: z.tuple([z.number(), z.string()]),
  won_status: z.enum(['won', 'pending', 'lost']),
  expected_revenue: z.number(),
  date_deadline: z.string().or(z.literal(false)),
});
type Lead = z.infer<typeof leadSchema>;

const messageSchema = z.object({ id: z.number(), body: z.string() });

/** What a deal begins with in Odoo. */
export interface NewLead {
  readonly name: string;
  readonly type?: 'opportunity' | 'lead';
  readonly expected_revenue?: number;
  readonly date_deadline?: string;
  readonly partner_id?: number;
  readonly user_id?: number;
}

/** Odoo's own interface, by which tests make their deals and see what was written: as the administrator. */
export class OdooApi {
  private constructor(
    readonly origin: string,
    private readonly cookie: string,
  ) {}

  static async signIn(origin: string, login = 'admin'): Promise<OdooApi> {
    const params = { db: 'baton', login, password: login };
    const response = await post(`${origin}/web/session/authenticate`, params, '');
    const [cookie = ''] = response.headers.getSetCookie();
    const api = new OdooApi(origin, cookie.split(';')[0] ?? '');
    await api.call('crm.lead', 'search_count', [[]]);
    return api;
  }

  /** Calls a method of a model; throws what Odoo says where it refuses. */
  async call(model: string, method: string, args: unknown[], kwargs = {}): Promise<unknown> {
    const url = `${this.origin}/web/dataset/call_kw/${model}/${method}`;
    const response = await post(url, { model, method, args, kwargs }, this.cookie);
    const { result, error } = answerSchema.parse(await response.json());
    if (error !== undefined) throw new Error(`${model}.${method}: ${JSON.stringify(error)}`);
    return result;
  }

  /** Makes a deal and gives its id. */
  async newLead(lead: NewLead): Promise<number> {
    const values = { type: 'opportunity', user_id: 2, ...lead };
    return idsSchema.parse(await this.call('crm.lead', 'create', [[values]]));
  }

  async lead(id: number): Promise<Lead> {
    const fields = Object.keys(leadSchema.shape);
    const read = await this.call('crm.lead', 'read', [[id], fields]);
    const [lead] = z.array(leadSchema).length(1).parse(read);
    if (lead === undefined) throw new Error(`no lead ${id}`);
    return lead;
  }

  /** The notes in a deal's chatter that hold a text, oldest first. */
  async notes(id: number, text: string): Promise<readonly z.infer<typeof messageSchema>[]> {
    const domain = [
      ['model', '=', 'crm.lead'],
      ['res_id', '=', id],
      ['body', 'ilike', text],
    ];
    const options = { fields: ['id', 'body'], order: 'id' };
    const found = await this.call('mail.message', 'search_read', [domain], options);
    return z.array(messageSchema).parse(found);
  }
}

function post(url: string, params: unknown, cookie: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ jsonrpc: '2.0', method: 'call', params }),
    signal: AbortSignal.timeout(60_000),
  });
}
