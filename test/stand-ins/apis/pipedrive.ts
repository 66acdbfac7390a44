import { pipeline } from '../pipedrive/deals';
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

const KEY = '57a2d1257a2d1257a2d1257a2d1257a2d1257a2d';
const OWNER = 31;
const MOST_NOTE = 100_000;

interface State {
  readonly deals: Map<string, Record<string, unknown>>;
  readonly notes: Map<string, ApiNote>;
}

/**
 * `{company}.pipedrive.com/api` with the sample deals, in the shapes of its versions 1 and 2.
 *
 * @see https://developers.pipedrive.com/docs/api/v1/Deals#getDeal
 */
export function pipedriveApi(): ApiStandIn {
  const faults = new Faults();
  const state: State = { deals: new Map(apiDeals.map(fieldsOf)), notes: new Map() };
  const routes = [...readRoutes(state), ...noteRoutes(state)];
  const words = {
    key: KEY,
    header: KEY,
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
      Object.assign(state.deals.get(id) ?? {}, { status: to });
    },
    addNote: (recordId, content) => {
      const id = String(1_000 + state.notes.size);
      state.notes.set(id, { id, recordId, content });
    },
    remove: (id) => {
      // A deleted deal is still answered for.
      Object.assign(state.deals.get(id) ?? {}, { is_deleted: true });
      state.notes.delete(id);
    },
  };
}

function fieldsOf(deal: (typeof apiDeals)[number]): [string, Record<string, unknown>] {
  const fields = {
    id: Number(deal.pipedrive),
    title: deal.name,
    owner_id: OWNER,
    person_id: Number(deal.contacts[0]?.id),
    org_id: Number(deal.companies[0]?.id),
    stage_id: pipeline.findIndex((label) => label === deal.stage) + 1,
    pipeline_id: 1,
    value: deal.value,
    currency: deal.currency,
    expected_close_date: deal.closeDate,
    status: 'open',
    is_deleted: false,
    custom_fields: {},
  };
  return [deal.pipedrive, fields];
}

function readRoutes({ deals }: State): readonly Route[] {
  const user = { id: OWNER, ...owner, active_flag: true };
  return [
    get(/^\/api\/v2\/deals\/(\d+)$/, ({ groups: [id = ''] }) => done(deals.get(id))),
    {
      method: 'PATCH',
      path: /^\/api\/v2\/deals\/(\d+)$/,
      answer: ({ groups: [id = ''], body }) => patchDeal(deals.get(id), body),
    },
    get(/^\/api\/v2\/persons$/, ({ query }) => {
      const deal = apiDeals.find(({ pipedrive }) => pipedrive === query.get('deal_id'));
      return done(deal?.contacts.map(personOf) ?? []);
    }),
    get(/^\/api\/v2\/organizations\/(\d+)$/, ({ groups: [id] }) => {
      const found = apiDeals.flatMap(({ companies }) => companies).find((one) => one.id === id);
      if (found === undefined) return refusal('gone');
      const website = `https://www.${found.properties['domain'] ?? ''}/`;
      return done({ id: Number(id), name: found.name, website });
    }),
    get(/^\/api\/v2\/stages\/(\d+)$/, ({ groups: [id] }) => {
      const name = pipeline[Number(id) - 1];
      return name === undefined ? refusal('gone') : done({ id: Number(id), name, pipeline_id: 1 });
    }),
    get(/^\/api\/v1\/users\/(?:me|31)$/, () => done(user)),
  ];
}

function noteRoutes({ deals, notes }: State): readonly Route[] {
  let latest = 700;
  return [
    get(/^\/api\/v1\/notes$/, ({ query }) => {
      const all = [...notes.values()].filter(({ recordId }) => recordId === query.get('deal_id'));
      const start = Number(query.get('start'));
      const limit = Number(query.get('limit'));
      const more_items_in_collection = start + limit < all.length;
      return json(200, {
        success: true,
        // Without any there is no list.
        data: all.length === 0 ? null : all.slice(start, start + limit).map(noteOf),
        additional_data: { pagination: { start, limit, more_items_in_collection } },
      });
    }),
    {
      method: 'POST',
      path: /^\/api\/v1\/notes$/,
      answer: ({ body }) => {
        const recordId = String(body['deal_id']);
        if (!deals.has(recordId)) return invalid('Deal not found');
        const id = String((latest += 1));
        return keep(notes, { id, recordId, content: String(body['content']) }, 201);
      },
    },
    {
      method: 'PUT',
      path: /^\/api\/v1\/notes\/(\d+)$/,
      answer: ({ groups: [id = ''], body }) => {
        const note = notes.get(id);
        if (note === undefined) return refusal('gone');
        return keep(notes, { ...note, content: String(body['content']) }, 200);
      },
    },
  ];
}

function keep(notes: Map<string, ApiNote>, note: ApiNote, status: number): Reply {
  if (Buffer.byteLength(note.content) > MOST_NOTE) return invalid('content is too long');
  notes.set(note.id, note);
  return json(status, { success: true, data: noteOf(note) });
}

const noteOf = ({ id, recordId, content }: ApiNote) => ({
  id: Number(id),
  deal_id: Number(recordId),
  content,
  active_flag: true,
});

function patchDeal(deal: Record<string, unknown> | undefined, body: Asked['body']): Reply {
  if (deal === undefined) return refusal('gone');
  if ('value' in body && typeof body['value'] !== 'number')
    return invalid('value must be a number');
  Object.assign(deal, body);
  return done(deal);
}

function personOf({ id, name, properties }: (typeof apiDeals)[number]['contacts'][number]): object {
  return {
    id: Number(id),
    name,
    emails: [
      { label: 'home', value: 'private@postbox.example', primary: false },
      { label: 'work', value: properties['email'] ?? '', primary: true },
    ],
    phones: [],
    job_title: properties['jobtitle'] ?? null,
  };
}

const get = (path: RegExp, answer: Route['answer']): Route => ({ method: 'GET', path, answer });

function done(data: unknown): Reply {
  return data === undefined ? refusal('gone') : json(200, { success: true, data });
}

const REFUSALS = {
  expired: [401, 'unauthorized access'],
  missing_scope: [403, 'Scope and URL mismatch'],
  gone: [404, 'Deal not found'],
  rate_limited: [429, 'request over limit'],
  server_error: [500, 'Internal server error'],
} as const;

function refusal(fault: keyof typeof REFUSALS): Reply {
  const [status, error] = REFUSALS[fault];
  return json(status, {
    success: false,
    error,
    error_info: 'Please check developers.pipedrive.com',
    data: null,
    additional_data: null,
  });
}

function invalid(error: string): Reply {
  return json(400, { success: false, error });
}
