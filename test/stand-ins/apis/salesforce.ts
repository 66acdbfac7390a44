import type { Reply } from '../exchange';
import {
  closedStages,
  openStages,
  opportunities,
  type Opportunity,
} from '../salesforce/opportunities';
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
import { readSoql, type Soql } from './read-soql';

const KEY = '00Dxx0000001gEr!AQ0AQStandInTokenStandInTokenStandIn';
const USER = '005xx000001SwiUAAS';
const MOST_NOTE = 32_000;

type Row = Readonly<Record<string, unknown>>;

interface State {
  /** By the first fifteen characters of their ids. */
  readonly deals: Map<string, Record<string, unknown>>;
  readonly notes: Map<string, ApiNote & { readonly subject: string }>;
  /** An org with one currency has no field for it. */
  readonly currencies: boolean;
}

/**
 * `{My Domain}.my.salesforce.com` with the sample deals, in the shapes of its REST interface.
 *
 * @see https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_list.htm
 */
export function salesforceApi({
  currencies = true,
}: { readonly currencies?: boolean } = {}): ApiStandIn {
  const faults = new Faults();
  const state: State = { deals: new Map(opportunities.map(rowOf)), notes: new Map(), currencies };
  const routes = routesOf(state);
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
    deal: (id) => state.deals.get(short(id)) ?? null,
    move: (id, to) => {
      Object.assign(state.deals.get(short(id)) ?? {}, {
        StageName: to,
        IsWon: to === 'Closed Won',
        IsClosed: to.startsWith('Closed'),
      });
    },
    addNote: (recordId, content) => {
      const id = `00Tzz${String(state.notes.size).padStart(10, '0')}AAS`;
      state.notes.set(id, { id, recordId, content, subject: 'Call' });
    },
    remove: (id) => {
      state.deals.delete(short(id));
      state.notes.delete(id);
    },
  };
}

const short = (id: string) => id.slice(0, 15);

function rowOf(shown: Opportunity, at: number): [string, Record<string, unknown>] {
  // The pages have one opportunity more than there are deals: the first company's next.
  const deal = apiDeals[at % apiDeals.length];
  const contacts = deal?.contacts ?? [];
  const row = {
    Id: `${shown.id}AAQ`,
    Name: shown.name,
    StageName: shown.stage,
    Amount: shown.amount,
    CurrencyIsoCode: deal?.currency,
    CloseDate: shown.closeDate,
    IsWon: false,
    IsClosed: false,
    Owner: { Name: owner.name, Email: owner.email },
    Account: { Name: shown.account, Website: deal?.companies[0]?.properties['domain'] },
    OpportunityContactRoles: {
      totalSize: contacts.length,
      done: true,
      records: contacts.map(({ id, name, properties }, at) => ({
        Role: at === 0 ? 'Decision Maker' : null,
        Contact: {
          Id: `003xx00000${id}AAA`,
          Name: name,
          Email: properties['email'],
          Title: properties['jobtitle'],
          Phone: null,
        },
      })),
    },
  };
  return [shown.id, row];
}

function routesOf(state: State): readonly Route[] {
  const at = (path: string) => new RegExp(`^/services/data/v66\\.0${path}$`);
  let latest = 100_000;
  return [
    {
      method: 'GET',
      path: at('/'),
      answer: () =>
        json(200, { identity: `https://login.salesforce.com/id/00Dxx0000001gErEAI/${USER}` }),
    },
    {
      method: 'GET',
      path: at('/query'),
      answer: ({ query }) => queried(state, query.get('q') ?? ''),
    },
    {
      method: 'PATCH',
      path: at('/sobjects/Opportunity/(\\w+)'),
      answer: ({ groups: [id = ''], body }) => patchDeal(state, id, body),
    },
    {
      method: 'POST',
      path: at('/sobjects/Task'),
      answer: ({ body }) => {
        const recordId = short(String(body['WhatId']));
        if (!state.deals.has(recordId))
          return refused(400, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
        const id = `00Txx${String((latest += 1)).padStart(10, '0')}AAS`;
        const content = String(body['Description']);
        if (content.length > MOST_NOTE)
          return refused(400, 'STRING_TOO_LONG', 'Comments: data value too large');
        state.notes.set(id, { id, recordId, content, subject: String(body['Subject']) });
        return json(201, { id, success: true, errors: [] });
      },
    },
    {
      method: 'PATCH',
      path: at('/sobjects/Task/(\\w+)'),
      answer: ({ groups: [id = ''], body }) => {
        const note = state.notes.get(id);
        if (note === undefined) return refusal('gone');
        const { Description: content = note.content, Subject: subject = note.subject } = body;
        state.notes.set(id, { ...note, content: String(content), subject: String(subject) });
        return { status: 204, headers: {}, body: '' };
      },
    },
  ];
}

function queried(state: State, text: string): Reply {
  const soql = readSoql(text);
  if (soql === null) return refused(400, 'MALFORMED_QUERY', 'unexpected token');
  if (!state.currencies && /\bCurrencyIsoCode\b/.test(soql.fields))
    return refused(
      400,
      'INVALID_FIELD',
      "No such column 'CurrencyIsoCode' on entity 'Opportunity'.",
    );
  const records = rowsOf(state, soql.object).filter((row) => holds(row, soql));
  return json(200, { totalSize: records.length, done: true, records });
}

function holds(row: Row, { conditions }: Soql): boolean {
  return conditions.every(([field, value]) => {
    const has = row[field];
    // Ids of fifteen and of eighteen characters name the same record.
    return typeof value === 'string' && typeof has === 'string' && field.endsWith('Id')
      ? short(has) === short(value)
      : has === value;
  });
}

function rowsOf({ deals, notes }: State, object: string): readonly Row[] {
  const stage = (name: string) => ({
    ApiName: name,
    MasterLabel: name,
    IsWon: name === 'Closed Won',
    IsClosed: name.startsWith('Closed'),
    IsActive: true,
  });
  const rows: Readonly<Record<string, readonly Row[]>> = {
    Opportunity: [...deals.values()],
    OpportunityStage: [...openStages, ...closedStages].map(stage),
    TaskStatus: [{ ApiName: 'Erledigt', IsClosed: true }],
    User: [{ Id: USER, Name: owner.name, Username: owner.email }],
    Task: [...notes.values()].map((note) => ({
      Id: note.id,
      WhatId: note.recordId,
      Subject: note.subject,
    })),
  };
  return rows[object] ?? [];
}

function patchDeal({ deals }: State, id: string, body: Asked['body']): Reply {
  const deal = deals.get(short(id));
  if (deal === undefined) return refusal('gone');
  if ('Amount' in body && Number(body['Amount']) < 0)
    return refused(400, 'FIELD_CUSTOM_VALIDATION_EXCEPTION', 'The amount can’t be negative.');
  Object.assign(deal, body);
  return { status: 204, headers: {}, body: '' };
}

const REFUSALS = {
  expired: [401, 'INVALID_SESSION_ID', `Session expired or invalid: ${KEY}`],
  missing_scope: [403, 'INSUFFICIENT_ACCESS', 'insufficient access rights on object id'],
  gone: [404, 'NOT_FOUND', 'Provided external ID field does not exist or is not accessible: Id'],
  rate_limited: [403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'],
  server_error: [503, 'SERVER_UNAVAILABLE', 'Server Unavailable'],
} as const;

function refusal(fault: keyof typeof REFUSALS): Reply {
  const [status, errorCode, message] = REFUSALS[fault];
  return refused(status, errorCode, message);
}

function refused(status: number, errorCode: string, message: string): Reply {
  return json(status, [{ message, errorCode }]);
}
