import { describe, expect, it } from 'vitest';
import { odoo } from '@/lib/connectors/odoo/odoo';
import type { CrmAccess } from '@/lib/connectors/crm-connector';
import { accessBy, noteOf } from './subjects';

/**
 * Odoo's answers as Odoo 19 gave them. That the connector works with the product itself is what
 * `npm run test:odoo` shows.
 */
const origin = 'http://127.0.0.1:8069';
const record = { crm: 'odoo', account: origin, recordId: '27' };
const MARKER = 'Baton brief 5c1d2e3f-1';

interface Asked {
  readonly path: string;
  readonly body: unknown;
}

/** An Odoo that answers each model and method from a table. */
function odooWith(
  answers: Readonly<Record<string, unknown>>,
  credentials: CrmAccess['credentials'] = { kind: 'session' },
) {
  const asked: Asked[] = [];
  const fetch: CrmAccess['fetch'] = async (input, init) => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname;
    asked.push({ path, body: await request.json() });
    const call = path.split('/').slice(-2).join('.');
    if (!Object.hasOwn(answers, call)) throw new Error(`nothing to answer ${call}`);
    const result = answers[call];
    return credentials.kind === 'session'
      ? Response.json({ jsonrpc: '2.0', id: null, result })
      : Response.json(result);
  };
  return { access: { ...accessBy(fetch, { origin, token: '' }), credentials }, asked };
}

const lead = {
  id: 27,
  name: 'Interest in your products',
  partner_id: [9, 'Acme Corporation'],
  partner_name: 'Acme Corporation',
  contact_name: 'Ann Lee',
  email_from: 'Ann@Acme.example',
  phone: '(603)-996-3829',
  function: false,
  website: false,
  stage_id: [4, 'Won'],
  user_id: [5, 'Marc Demo'],
  company_currency: [1, 'USD'],
  expected_revenue: 2000.0,
  probability: 100.0,
  active: true,
  date_deadline: '2026-11-22',
};
const partner = {
  id: 9,
  name: 'Acme Corporation',
  email: 'info@acme.example',
  phone: '(603)-996-3829',
  function: false,
  website: 'http://www.acme-example-company.com',
  is_company: true,
  parent_id: false,
};
const answers = {
  'crm.lead.read': [lead],
  'crm.stage.search_read': [{ id: 4, name: 'Won', is_won: true }],
  'res.partner.read': [partner],
  'res.users.read': [{ id: 5, name: 'Marc Demo', email: 'marc@acme.example', login: 'demo' }],
};

async function dealWith(changes: Readonly<Record<string, unknown>>) {
  const { access } = odooWith({ ...answers, ...changes });
  const answer = await odoo.readDeal(access, record);
  if (!answer.ok) throw new Error(answer.failure.kind);
  return answer.value;
}

describe('an opportunity', () => {
  it('is read with its company, contact, salesperson and stage', async () => {
    expect(await dealWith({})).toEqual({
      name: 'Interest in your products',
      stage: { id: '4', label: 'Won' },
      standing: 'won',
      amount: { value: 2000, currency: 'USD' },
      closeDate: '2026-11-22',
      owner: { name: 'Marc Demo', address: 'marc@acme.example' },
      company: { name: 'Acme Corporation', domain: 'acme-example-company.com' },
      contacts: [
        {
          id: 'lead',
          name: 'Ann Lee',
          address: 'ann@acme.example',
          title: '',
          phone: '(603)-996-3829',
          role: '',
        },
      ],
    });
  });

  it('has its partner for a contact where that is a person', async () => {
    const person = { ...partner, id: 12, name: 'Bo Ek', is_company: false };
    const deal = await dealWith({
      'res.partner.read': [{ ...person, function: 'Buyer', parent_id: [9, 'Acme Corporation'] }],
    });
    expect(deal.contacts).toMatchObject([{ id: '12', name: 'Bo Ek', title: 'Buyer' }]);
    expect(deal.company?.name).toBe('Acme Corporation');
  });

  it('is lost when archived without a chance, and open in any other stage', async () => {
    const open = { 'crm.stage.search_read': [{ id: 4, name: 'New', is_won: false }] };
    expect((await dealWith(open)).standing).toBe('open');
    const lost = { ...lead, active: false, probability: 0 };
    expect((await dealWith({ 'crm.lead.read': [lost] })).standing).toBe('lost');
  });

  it('has nothing where Odoo writes false', async () => {
    const bare = { ...lead, partner_id: false, partner_name: false, contact_name: false };
    const rest = { user_id: false, stage_id: false, date_deadline: false, expected_revenue: 0 };
    expect(await dealWith({ 'crm.lead.read': [{ ...bare, ...rest }] })).toMatchObject({
      stage: null,
      amount: null,
      closeDate: null,
      owner: null,
      company: null,
      contacts: [],
    });
  });
});

describe('a note', () => {
  const body = `<p>${MARKER}</p>`;

  it('is posted as HTML that a user could have logged', async () => {
    const { access, asked } = odooWith({
      'mail.message.search_read': [],
      'crm.lead.message_post': [585],
    });
    const note = noteOf(MARKER, 'first');
    const answer = await odoo.writeNote(access, record, note, null);
    expect(answer).toEqual({ ok: true, value: { noteId: '585' } });
    expect(asked.at(-1)).toMatchObject({
      path: '/web/dataset/call_kw/crm.lead/message_post',
      body: {
        params: {
          args: [[27]],
          kwargs: {
            body: note.html,
            body_is_html: true,
            message_type: 'comment',
            subtype_xmlid: 'mail.mt_note',
          },
        },
      },
    });
  });

  it('that is there is written again, the oldest with exactly the marker', async () => {
    const { access, asked } = odooWith({
      'mail.message.search_read': [
        { id: 7, body: `<p>${MARKER}2</p>` },
        { id: 8, body },
        { id: 9, body },
      ],
      'mail.message.write': true,
    });
    const answer = await odoo.writeNote(access, record, noteOf(MARKER, 'x'), null);
    expect(answer).toEqual({ ok: true, value: { noteId: '8' } });
    expect(asked.map(({ path }) => path.split('/').at(-1))).toEqual([
      'search_read',
      'search_read',
      'write',
    ]);
  });

  it('is looked for first: Odoo says yes to writing one that is not there', async () => {
    const { access, asked } = odooWith({
      'mail.message.search_read': [],
      'mail.message.write': true,
      'crm.lead.message_post': [585],
    });
    const answer = await odoo.writeNote(access, record, noteOf(MARKER, 'x'), '12');
    expect(answer).toEqual({ ok: true, value: { noteId: '585' } });
    expect(asked.filter(({ path }) => path.endsWith('/write'))).toEqual([]);
  });
});

describe('fields', () => {
  it('are written, an amount in the company’s currency alone', async () => {
    const { access, asked } = odooWith({ ...answers, 'crm.lead.write': true });
    const fields = { name: 'A', amount: { value: 5, currency: 'USD' }, closeDate: '2026-12-01' };
    expect(await odoo.writeFields(access, record, fields)).toEqual({ ok: true, value: null });
    expect(asked.at(-1)).toMatchObject({
      body: {
        params: {
          args: [[27]],
          kwargs: { vals: { name: 'A', expected_revenue: 5, date_deadline: '2026-12-01' } },
        },
      },
    });
    const euros = { amount: { value: 5, currency: 'EUR' } };
    expect(await odoo.writeFields(access, record, euros)).toMatchObject({
      failure: { kind: 'refused', detail: 'USD' },
    });
  });
});

describe('a key', () => {
  it('calls the interface for keys, with arguments by name', async () => {
    const { access, asked } = odooWith(
      { ...answers, 'res.users.context_get': { lang: 'en_US', tz: false, uid: 5 } },
      { kind: 'token', token: 'k3y' },
    );
    expect(await odoo.check(access)).toEqual({ ok: true, value: { user: 'demo' } });
    expect(asked.map(({ path }) => path)).toEqual([
      '/json/2/res.users/context_get',
      '/json/2/crm.stage/search_read',
      '/json/2/res.users/read',
    ]);
    expect(asked[2]?.body).toEqual({ ids: [5], fields: ['name', 'login'] });
  });
});

describe('what Odoo refuses', () => {
  const debug = 'Traceback (most recent call last): /usr/lib/python3';
  const fault = (name: string, message: string) => ({ name, message, arguments: [], debug });
  const cases = [
    ['odoo.http.SessionExpiredException', 'Session expired', 403, 'expired', ''],
    ['werkzeug.exceptions.Unauthorized', 'Invalid apikey', 401, 'expired', ''],
    ['odoo.exceptions.AccessDenied', 'Access Denied', 403, 'expired', ''],
    ['odoo.exceptions.AccessError', 'Not allowed', 403, 'missing_scope', 'Not allowed'],
    ['odoo.exceptions.MissingError', 'Record does not exist', 404, 'gone', ''],
    ['odoo.exceptions.ValidationError', 'Too\nlow', 422, 'refused', 'Too low'],
    ['odoo.exceptions.UserError', 'Set a customer', 422, 'refused', 'Set a customer'],
    ['builtins.ValueError', "Invalid field 'x'", 500, 'changed', "Invalid field 'x'"],
    ['werkzeug.exceptions.NotFound', 'No crm.lead', 404, 'changed', 'No crm.lead'],
    ['psycopg2.OperationalError', 'server closed', 500, 'server_error', 'server closed'],
  ] as const;

  it.each(cases)(
    '%s, with its session and with a key',
    async (name, message, code, kind, detail) => {
      const failure = { kind, retryAt: null, detail };
      const error = { code: 0, message: 'Odoo Server Error', data: fault(name, message) };
      const bySession = accessBy(() => Promise.resolve(Response.json({ jsonrpc: '2.0', error })), {
        origin,
        token: '',
      });
      const session = { ...bySession, credentials: { kind: 'session' } } as const;
      expect(await odoo.readDeal(session, record)).toEqual({ ok: false, failure });
      const byKey = accessBy(
        () => Promise.resolve(Response.json(fault(name, message), { status: code })),
        { origin, token: 'k3y' },
      );
      expect(await odoo.readDeal(byKey, record)).toEqual({ ok: false, failure });
    },
  );

  it('is an expired session by its code, and a gone record by an empty answer', async () => {
    const error = { code: 100, message: 'Odoo Session Expired' };
    const access = accessBy(() => Promise.resolve(Response.json({ error })), { origin, token: '' });
    const session = { ...access, credentials: { kind: 'session' } } as const;
    expect(await odoo.check(session)).toMatchObject({ failure: { kind: 'expired' } });
    const none = odooWith({ ...answers, 'crm.lead.read': [] });
    expect(await odoo.readDeal(none.access, record)).toMatchObject({ failure: { kind: 'gone' } });
  });
});
