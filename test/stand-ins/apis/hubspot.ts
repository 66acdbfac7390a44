import { portal, stages } from '../hubspot/deals';
import type { Reply } from '../exchange';
import { apiDeals, owner } from './api-deals';
import {
  apiSite,
  route,
  type ApiNote,
  type ApiStandIn,
  type Asked,
  type Route,
} from './api-stand-in';
import { Faults } from './faults';
import { json } from './json';

const KEY = 'pat-eu1-5tand1n0-0000-4000-8000-00000000beef';
const OWNER = '4417';
const MOST_NOTE = 65_536;

interface State {
  readonly deals: Map<string, Record<string, string | null>>;
  readonly notes: Map<string, ApiNote>;
}

/**
 * `api.hubapi.com` with the sample deals, in the shapes of its CRM interface versions 3 and 4.
 *
 * @see https://developers.hubspot.com/docs/api-reference/crm-deals-v3/guide
 */
export function hubspotApi(): ApiStandIn {
  const faults = new Faults();
  const state: State = { deals: new Map(apiDeals.map(propertiesOf)), notes: new Map() };
  const routes = [...readRoutes(state), ...noteRoutes(state)];
  const words = {
    key: KEY,
    header: `Bearer ${KEY}`,
    refuse: (fault: keyof typeof REFUSALS) => refusal(fault),
    answer: (exchange: Parameters<ApiStandIn['site']>[0]) =>
      route(routes, exchange) ?? refusal('gone'),
  };
  return {
    site: apiSite(words, faults),
    faults,
    key: KEY,
    notes: () => [...state.notes.values()],
    deal: (id) => state.deals.get(id) ?? null,
    move: (id, to) => {
      Object.assign(state.deals.get(id) ?? {}, { dealstage: stageId(to) });
    },
    addNote: (recordId, content) => {
      const id = String(1_000 + state.notes.size);
      state.notes.set(id, { id, recordId, content });
    },
    remove: (id) => {
      state.deals.delete(id);
      state.notes.delete(id);
    },
  };
}

function propertiesOf(deal: (typeof apiDeals)[number]): [string, Record<string, string | null>] {
  const properties = {
    dealname: deal.name,
    dealstage: stageId(deal.stage),
    pipeline: 'default',
    amount: String(deal.value),
    deal_currency_code: deal.currency,
    closedate: `${deal.closeDate}T12:00:00Z`,
    hubspot_owner_id: OWNER,
  };
  return [deal.hubspot, properties];
}

const stageId = (label: string) => stages.find((stage) => stage.label === label)?.id ?? null;

const pipeline = {
  id: 'default',
  label: 'Sales pipeline',
  displayOrder: 0,
  stages: stages.map(({ id, label }, at) => ({
    id,
    label,
    displayOrder: at,
    metadata: {
      isClosed: String(label.startsWith('Closed')),
      probability: label === 'Closed won' ? '1.0' : label === 'Closed lost' ? '0.0' : '0.4',
    },
    archived: false,
  })),
};

function readRoutes({ deals }: State): readonly Route[] {
  return [
    get(/^\/account-info\/v3\/details$/, () =>
      json(200, { portalId: Number(portal), accountType: 'STANDARD', timeZone: 'Europe/London' }),
    ),
    get(/^\/crm\/v3\/pipelines\/deals$/, () => json(200, { results: [pipeline] })),
    get(/^\/crm\/v3\/objects\/deals\/(\d+)$/, ({ groups: [id = ''] }) => dealReply(deals, id)),
    {
      method: 'PATCH',
      path: /^\/crm\/v3\/objects\/deals\/(\d+)$/,
      answer: ({ groups: [id = ''], body }) => patchDeal(deals, id, body),
    },
    get(/^\/crm\/v3\/objects\/companies\/(\d+)$/, ({ groups: [id = ''] }) => {
      const company = apiDeals.flatMap(({ companies }) => companies).find((one) => one.id === id);
      if (company === undefined) return refusal('gone');
      return json(200, { id, properties: { name: company.name, ...company.properties } });
    }),
    get(/^\/crm\/v3\/owners\/(\d+)$/, ({ groups: [id = ''] }) => {
      const [firstName, lastName] = owner.name.split(' ');
      return id === OWNER
        ? json(200, { id, email: owner.email, firstName, lastName, archived: false })
        : refusal('gone');
    }),
    post(/^\/crm\/v3\/objects\/contacts\/batch\/read$/, ({ body }) => {
      const all = apiDeals.flatMap(({ contacts }) => contacts);
      const found = idsIn(body).flatMap((id) => all.find((one) => one.id === id) ?? []);
      // A batch does not come back in the order it was asked for.
      return json(200, { status: 'COMPLETE', results: found.toReversed().map(contactOf) });
    }),
  ];
}

function noteRoutes({ notes, deals }: State): readonly Route[] {
  let latest = 90_000_000_000;
  return [
    post(/^\/crm\/v3\/objects\/notes$/, ({ body }) => {
      const { properties, associations } = body as unknown as NewNote;
      const recordId = associations?.[0]?.to.id ?? null;
      if (recordId !== null && !deals.has(recordId)) return refusal('gone');
      const id = String((latest += 1));
      return keep(notes, { id, recordId, content: properties.hs_note_body ?? '' }, 201);
    }),
    {
      method: 'PATCH',
      path: /^\/crm\/v3\/objects\/notes\/(\d+)$/,
      answer: ({ groups: [id = ''], body }) => {
        const note = notes.get(id);
        const { properties } = body as unknown as NewNote;
        if (note === undefined) return refusal('gone');
        return keep(notes, { ...note, content: properties.hs_note_body ?? note.content }, 200);
      },
    },
    get(/^\/crm\/v4\/objects\/deals\/(\d+)\/associations\/notes$/, ({ groups: [id], query }) => {
      const all = [...notes.values()].filter(({ recordId }) => recordId === id);
      const from = Number(query.get('after') ?? 0);
      const to = from + Number(query.get('limit'));
      return json(200, {
        results: all.slice(from, to).map((note) => ({ toObjectId: Number(note.id) })),
        ...(to < all.length ? { paging: { next: { after: String(to) } } } : {}),
      });
    }),
    post(/^\/crm\/v3\/objects\/notes\/batch\/read$/, ({ body }) =>
      json(200, { results: idsIn(body).flatMap((id) => noteOf(notes.get(id))) }),
    ),
  ];
}

interface NewNote {
  readonly properties: { readonly hs_note_body?: string };
  readonly associations?: readonly { readonly to: { readonly id: string } }[];
}

function keep(notes: Map<string, ApiNote>, note: ApiNote, status: number): Reply {
  if (note.content.length > MOST_NOTE) return invalid('hs_note_body is too long');
  notes.set(note.id, note);
  return json(status, noteOf(note)[0]);
}

function noteOf(note: ApiNote | undefined): object[] {
  return note === undefined ? [] : [{ id: note.id, properties: { hs_note_body: note.content } }];
}

function dealReply(deals: State['deals'], id: string): Reply {
  const properties = deals.get(id);
  const deal = apiDeals.find(({ hubspot }) => hubspot === id);
  if (properties === undefined || deal === undefined) return refusal('gone');
  const contacts = deal.contacts.map((one) => ({ id: one.id, type: 'deal_to_contact' }));
  const companies = deal.companies.flatMap((one) => [
    { id: one.id, type: 'deal_to_company_unlabeled' },
    { id: one.id, type: 'deal_to_company' },
  ]);
  const associations = { contacts: { results: contacts }, companies: { results: companies } };
  return json(200, { id, properties, associations, archived: false });
}

function patchDeal(deals: State['deals'], id: string, body: Asked['body']): Reply {
  const properties = deals.get(id);
  const { properties: changes } = body as { properties: Record<string, string> };
  if (properties === undefined) return refusal('gone');
  if (changes['amount'] !== undefined && Number.isNaN(Number(changes['amount'])))
    return invalid('amount must be a number');
  if (changes['deal_currency_code'] !== undefined && changes['deal_currency_code'] !== 'GBP')
    return invalid(`${changes['deal_currency_code']} is not a currency of this account`);
  Object.assign(properties, changes);
  return json(200, { id, properties });
}

function contactOf({
  id,
  name,
  properties,
}: (typeof apiDeals)[number]['contacts'][number]): object {
  const [firstname = '', ...rest] = name.split(' ');
  return { id, properties: { firstname, lastname: rest.join(' '), phone: null, ...properties } };
}

const idsIn = (body: Asked['body']) =>
  (body['inputs'] as readonly { readonly id: string }[]).map(({ id }) => id);
const get = (path: RegExp, answer: Route['answer']): Route => ({ method: 'GET', path, answer });
const post = (path: RegExp, answer: Route['answer']): Route => ({ method: 'POST', path, answer });

const REFUSALS = {
  expired: [401, 'EXPIRED_AUTHENTICATION', `The token ${KEY} expired 1 day(s) ago.`],
  missing_scope: [403, 'MISSING_SCOPES', 'This app hasn’t been granted all required scopes.'],
  gone: [404, 'OBJECT_NOT_FOUND', 'Object not found.'],
  rate_limited: [429, 'RATE_LIMITS', 'You have reached your ten_secondly_rolling limit.'],
  server_error: [500, 'INTERNAL_ERROR', 'internal error'],
} as const;

function refusal(fault: keyof typeof REFUSALS): Reply {
  const [status, category, message] = REFUSALS[fault];
  const scopes = [{ context: { requiredGranularScopes: ['crm.objects.deals.read'] } }];
  return json(status, {
    status: 'error',
    category,
    message,
    correlationId: '00000000-0000-4000-8000-000000000000',
    ...(fault === 'missing_scope' ? { errors: scopes } : {}),
    ...(fault === 'rate_limited' ? { policyName: 'TEN_SECONDLY_ROLLING' } : {}),
  });
}

function invalid(message: string): Reply {
  return json(400, { status: 'error', category: 'VALIDATION_ERROR', message });
}
