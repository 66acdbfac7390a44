import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { callCrm } from '@/lib/background/crm/call-crm';
import { z } from '@/lib/domain/zod';
import { aFailure } from '../../fixtures/fake-crm';
import { stubTexts } from '../components/stub-texts';
import { CrmHarness } from './crm-harness';

const ACME = { crm: 'salesforce', origin: 'https://acme.my.salesforce.com' } as const;
const REDIRECT = 'https://baton.chromiumapp.org/salesforce';

let background: CrmHarness;
/** What Salesforce's sign-in page was opened with, and how it ends. */
let opened: URL | null;
let ends: (url: URL) => string | undefined;
/** What was posted to the token endpoint, and what it answers. */
let posted: { url: string; fields: URLSearchParams }[];
let answers: () => Response;

beforeEach(async () => {
  background = new CrmHarness();
  await stubTexts();
  opened = null;
  posted = [];
  ends = (url) => `${REDIRECT}?code=the-code&state=${String(url.searchParams.get('state'))}`;
  answers = () => tokens();
  vi.stubGlobal('reportError', vi.fn());
  vi.spyOn(browser, 'identity', 'get').mockReturnValue({
    getRedirectURL: () => REDIRECT,
    launchWebAuthFlow: ({ url }: { url: string }) => {
      opened = new URL(url);
      const end = ends(opened);
      return end === undefined ? Promise.reject(new Error('closed')) : Promise.resolve(end);
    },
  } as unknown as typeof browser.identity);
  background.fetch = (url, init) => {
    posted.push({ url: z.string().parse(url), fields: init?.body as URLSearchParams });
    return Promise.resolve(answers());
  };
});

function tokens(parts: Record<string, unknown> = {}): Response {
  return Response.json({
    access_token: 'access-1',
    refresh_token: 'refresh-1',
    instance_url: ACME.origin,
    token_type: 'Bearer',
    ...parts,
  });
}

const connect = () =>
  background.ask('crm.connect', { ...ACME, signIn: { kind: 'oauth', clientId: '3MVG9' } });
const read = () =>
  background.ask('crm.read', {
    record: { crm: 'salesforce', account: 'acme', recordId: '006000000000001' },
    fresh: true,
  });
const used = () => background.crm.calls.map(({ access }) => access.credentials);
const kept = async () => (await background.db.crmConnections.toArray())[0]?.secret;

describe('signing in at Salesforce', () => {
  it('proves that the code comes back to who asked for it, with no secret', async () => {
    expect(await connect()).toMatchObject({ ok: true, connection: { signIn: 'oauth' } });
    const asked = Object.fromEntries(opened?.searchParams ?? []);
    expect(opened?.origin).toBe(ACME.origin);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: '3MVG9',
      redirect_uri: REDIRECT,
      code_challenge_method: 'S256',
    });
    const [trade] = posted;
    expect(trade?.url).toBe(`${ACME.origin}/services/oauth2/token`);
    const fields = Object.fromEntries(trade?.fields ?? []);
    expect(fields).toMatchObject({ grant_type: 'authorization_code', code: 'the-code' });
    expect(fields['client_secret']).toBeUndefined();
    const verifier = String(fields['code_verifier']);
    expect(verifier.length).toBeGreaterThanOrEqual(43);
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
    expect(asked['code_challenge']).toBe(Buffer.from(hash).toString('base64url'));
    expect(used()).toEqual([{ kind: 'token', token: 'access-1' }]);
  });

  it.each([
    ['was closed', () => undefined, ''],
    ['ended elsewhere', () => 'https://evil.example/?code=c&state=s', ''],
    ['was another one', () => `${REDIRECT}?code=c&state=forged`, ''],
    [
      'was refused',
      (url: URL) =>
        `${REDIRECT}?error=access_denied&state=${String(url.searchParams.get('state'))}`,
      'access_denied',
    ],
  ])('keeps nothing where the page %s', async (_how, end, detail) => {
    ends = end;
    expect(await connect()).toEqual({ ok: false, failure: aFailure('refused', { detail }) });
    expect(posted).toEqual([]);
    expect(await kept()).toBeUndefined();
  });

  it.each([
    ['a refusal', () => Response.json({ error: 'invalid_grant' }, { status: 400 }), 'refused'],
    ['a page of text', () => new Response('<html>'), 'not_json'],
    ['another shape', () => Response.json({ access_token: 7 }), 'changed'],
    ['its own trouble', () => new Response('', { status: 503 }), 'server_error'],
    ['too many of us', () => new Response('', { status: 429 }), 'rate_limited'],
    ['a token for elsewhere', () => tokens({ instance_url: 'https://evil.example' }), 'refused'],
  ])('keeps nothing where the CRM answers with %s', async (_what, answer, kind) => {
    answers = answer;
    expect(await connect()).toMatchObject({ ok: false, failure: { kind } });
    expect(await kept()).toBeUndefined();
  });
});

describe('a token that has expired', () => {
  const expireOnce = () => {
    let isFirst = true;
    background.crm.turn = () => {
      const turn = isFirst ? aFailure('expired') : 'do';
      isFirst = false;
      return turn;
    };
  };

  it('is renewed once and the call made again, with a refresh token that may change', async () => {
    await connect();
    expireOnce();
    answers = () => tokens({ access_token: 'access-2', refresh_token: 'refresh-2' });
    expect(await read()).toMatchObject({ kind: 'read' });
    expect(used().at(-1)).toEqual({ kind: 'token', token: 'access-2' });
    expect(Object.fromEntries(posted.at(-1)?.fields ?? [])).toEqual({
      grant_type: 'refresh_token',
      client_id: '3MVG9',
      refresh_token: 'refresh-1',
    });
    expect(await kept()).toMatchObject({ accessToken: 'access-2', refreshToken: 'refresh-2' });
  });

  it('keeps the refresh token where the CRM sends none', async () => {
    await connect();
    expireOnce();
    answers = () => tokens({ access_token: 'access-2', refresh_token: undefined });
    await read();
    expect(await kept()).toMatchObject({ accessToken: 'access-2', refreshToken: 'refresh-1' });
  });

  it('is renewed once for all calls that found it so', async () => {
    await connect();
    answers = () => tokens({ access_token: 'access-2', refresh_token: 'refresh-2' });
    const calls = ['1', '2', '3'].map(() =>
      callCrm(background.context.crm, ACME, (_connector, { credentials }) =>
        Promise.resolve(
          credentials.kind === 'token' && credentials.token === 'access-2'
            ? { ok: true, value: null }
            : { ok: false, failure: aFailure('expired') },
        ),
      ),
    );
    expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
    expect(posted).toHaveLength(2);
  });

  it('is the rep’s to renew where Salesforce no longer takes the refresh token', async () => {
    await connect();
    background.crm.turn = () => aFailure('expired');
    answers = () => Response.json({ error: 'invalid_grant' }, { status: 400 });
    expect(await read()).toEqual({ kind: 'failed', failure: aFailure('expired') });
    expect(posted).toHaveLength(2);
  });

  it('stays where the network is away', async () => {
    await connect();
    background.crm.turn = () => aFailure('expired');
    background.fetch = () => Promise.reject(new TypeError('no network'));
    expect(await read()).toEqual({ kind: 'failed', failure: aFailure('offline') });
    expect(await kept()).toMatchObject({ refreshToken: 'refresh-1' });
  });
});

it('no token leaves the background', async () => {
  background.crm.user = 'maya access-1 refresh-1';
  await connect();
  await read();
  await background.ask('crm.connections', {});
  expect(JSON.stringify(background.said)).not.toMatch(/access-1|refresh-1|the-code/u);
});
