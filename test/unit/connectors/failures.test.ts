import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CrmAnswer } from '@/lib/connectors/crm-connector';
import { odoo } from '@/lib/connectors/odoo/odoo';
import { crmFailureSchema, type CrmFailureKind } from '@/lib/domain/crm/crm-failure';
import { LIMITED_SECONDS, LIMITED_UNTIL } from '../../stand-ins/apis/api-stand-in';
import { FAULTS, type Fault } from '../../stand-ins/apis/faults';
import { readSoql } from '../../stand-ins/apis/read-soql';
import { accessBy, accessTo, noteOf, NOW, subjects } from './subjects';

const EXPECTED: Readonly<Record<Fault, CrmFailureKind>> = {
  expired: 'expired',
  missing_scope: 'missing_scope',
  gone: 'gone',
  rate_limited: 'rate_limited',
  rate_limited_until: 'rate_limited',
  server_error: 'server_error',
  text_page: 'not_json',
  sign_in: 'not_json',
  slow: 'offline',
  cut: 'offline',
};
const NOTE = noteOf('Baton brief 5c1d2e3f', 'x');

/** The failure of an answer, which has to be one and to fit its schema. */
async function failureOf(answer: Promise<CrmAnswer<unknown>>) {
  const settled = await answer;
  if (settled.ok) throw new Error('it did what it was asked');
  return crmFailureSchema.parse(settled.failure);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(subjects)('what goes wrong with $connector.crm', (subject) => {
  const { connector, record, newApi } = subject;
  const calls = {
    check: connector.check,
    readDeal: (access: Parameters<typeof connector.check>[0]) => connector.readDeal(access, record),
    writeNote: (access: Parameters<typeof connector.check>[0]) =>
      connector.writeNote(access, record, NOTE, null),
    writeFields: (access: Parameters<typeof connector.check>[0]) =>
      connector.writeFields(access, record, { name: 'x' }),
  };

  it.each(FAULTS)('%s is told as what it is, by each call', async (fault) => {
    for (const call of Object.values(calls)) {
      const api = newApi();
      api.faults.add(fault, { times: 99 });
      const failing = failureOf(call(accessTo(api, subject)));
      await vi.runAllTimersAsync();
      const failure = await failing;
      expect(failure.kind).toBe(EXPECTED[fault]);
      expect(failure.detail).not.toContain(api.key);
    }
  });

  it('a rate limit says until when, in seconds or as a date', async () => {
    const api = newApi();
    api.faults.add('rate_limited');
    const inSeconds = await failureOf(calls.check(accessTo(api, subject)));
    expect(Date.parse(inSeconds.retryAt ?? '') - Date.parse(NOW)).toBe(LIMITED_SECONDS * 1_000);
    api.faults.add('rate_limited_until');
    const until = await failureOf(calls.check(accessTo(api, subject)));
    // No longer than a day from now.
    const day = Date.parse(NOW) + 86_400_000;
    expect(Date.parse(until.retryAt ?? '')).toBe(Math.min(Date.parse(LIMITED_UNTIL), day));
  });

  it('a key that is none, or not the right one, is expired', async () => {
    for (const token of ['nope', 'two\nlines', 'ключ', ' ']) {
      const { fetch } = accessTo(newApi(), subject);
      const failure = await failureOf(calls.check(accessBy(fetch, { ...subject, token })));
      expect(failure.kind).toBe('expired');
    }
  });

  it('no network, or a caller that gave up, is offline', async () => {
    const dead = () => Promise.reject(new TypeError('Failed to fetch'));
    const failure = await failureOf(calls.check(accessBy(dead, { ...subject, token: 'k' })));
    expect(failure).toEqual({ kind: 'offline', retryAt: null, detail: '' });
    const api = newApi();
    api.faults.add('slow');
    const gaveUp = AbortSignal.abort();
    const access = { ...accessTo(api, subject), signal: gaveUp };
    expect((await failureOf(calls.check(access))).kind).toBe('offline');
  });

  it('nothing is written by a call that was refused', async () => {
    for (const fault of ['expired', 'missing_scope', 'rate_limited', 'text_page'] as const) {
      const api = newApi();
      const before = JSON.stringify(api.deal(record.recordId));
      api.faults.add(fault, { times: 99 });
      await calls.writeNote(accessTo(api, subject));
      await calls.writeFields(accessTo(api, subject));
      expect([api.notes(), JSON.stringify(api.deal(record.recordId))]).toEqual([[], before]);
    }
  });
});

const subjectsAndOdoo = [
  ...subjects.map(({ connector, origin, record }) => ({ connector, origin, record })),
  {
    connector: odoo,
    origin: 'https://crm.acme.example',
    record: { crm: 'odoo', account: 'https://crm.acme.example', recordId: '27' },
  },
];

describe.each(subjectsAndOdoo)('hostile answers of $connector.crm', ({ connector, ...at }) => {
  const token = 'pat-eu1-0f1e2d3c-secret/key+with=signs';
  const status = fc.constantFrom(200, 201, 204, 207, 302, 400, 401, 403, 404, 409, 422, 429, 500);

  it('no JSON makes it throw, and no failure holds the key', async () => {
    vi.useRealTimers();
    const piece = fc.integer({ min: 0, max: 20 }).map((from) => token.slice(from, from + 14));
    const said = fc.oneof(
      fc.string(),
      fc.constantFrom(token, encodeURIComponent(token), `Bearer ${token}`, token.toUpperCase()),
      piece,
    );
    const body = fc.oneof(
      fc.jsonValue(),
      said.map((text) => ({ message: text, category: text, error: text, success: false })),
      said.map((text) => [{ errorCode: text, message: text }]),
      said.map((text) => ({ error: { code: 200, data: { name: 'UserError', message: text } } })),
      said.map((text) => ({ name: 'UserError', message: text })),
      said.map((text) => ({ [text]: 1, portalId: text, identity: text, data: text, result: text })),
    );
    await fc.assert(
      fc.asyncProperty(status, body, async (code, json) => {
        const text = code === 204 ? null : JSON.stringify(json);
        const access = accessBy(() => Promise.resolve(new Response(text, { status: code })), {
          origin: at.origin,
          token,
        });
        for (const call of [
          connector.check(access),
          connector.readDeal(access, at.record),
          connector.readStages(access),
          connector.writeNote(access, at.record, NOTE, '12'),
          connector.writeFields(access, at.record, { name: 'x' }),
        ]) {
          const answer = await call;
          if (answer.ok) continue;
          const { detail } = crmFailureSchema.parse(answer.failure);
          expect(detail.toLowerCase()).not.toContain(token.slice(0, 14).toLowerCase());
          expect(detail.toLowerCase()).not.toContain(token.slice(-14).toLowerCase());
        }
      }),
      { numRuns: 100 },
    );
  });

  it('no id of a record gets out of its place in an address', async () => {
    vi.useRealTimers();
    const odd = fc.oneof(
      fc.string(),
      fc.constantFrom('..', '../..', '%2e%2e', '1/../2', '1?x=1', '1#', "1' OR '1'='1", '1\n2'),
      fc.webUrl(),
    );
    await fc.assert(
      fc.asyncProperty(odd, odd, async (recordId, noteId) => {
        const asked: string[] = [];
        const access = accessBy(
          (input) => {
            asked.push(new Request(input).url);
            return Promise.resolve(new Response('{}'));
          },
          { origin: at.origin, token },
        );
        const record = { ...at.record, recordId };
        await connector.readDeal(access, record);
        await connector.writeFields(access, record, { name: 'x' });
        await connector.writeNote(access, record, NOTE, noteId);
        await connector.writeNote(access, at.record, NOTE, noteId);
        for (const url of asked) {
          expect(new URL(url).origin).toBe(at.origin);
          const { pathname, searchParams } = new URL(url);
          expect(pathname).toMatch(/^[\w./-]+$/);
          const query = searchParams.get('q');
          if (query !== null) expect(readSoql(query)).not.toBeNull();
        }
      }),
      { numRuns: 100 },
    );
  });
});
