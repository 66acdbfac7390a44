import { request } from 'node:https';
import { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArgs } from '../../stand-ins/browser-args';
import { startStandIns, type StandIns } from '../../stand-ins/server';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly names: string;
}

let standIns: StandIns;

beforeAll(async () => {
  standIns = await startStandIns();
});

afterAll(async () => {
  await standIns.close();
});

describe('the server of the stand-ins', () => {
  it('is Gmail for mail.google.com, with its policies and without caching', async () => {
    const { status, headers, body } = await get(standIns, 'mail.google.com', '/mail/u/0/');
    expect(status).toBe(200);
    expect(body).toContain('<meta name="og-profile-acct" content="maya@fernhill.example"');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toMatch(
      /script-src [^;]*'nonce-.+frame-src.+require-trusted-types-for 'script'/,
    );
    expect(headers['cross-origin-embedder-policy']).toBeUndefined();
  });

  it('has a second mailbox and no third', async () => {
    expect((await get(standIns, 'mail.google.com', '/mail/u/1/')).body).toContain(
      'maya.home@postbox.example',
    );
    expect((await get(standIns, 'mail.google.com', '/mail/u/2/')).status).toBe(404);
  });

  it('is HubSpot for its hosts, at both forms of a deal address', async () => {
    expect(
      (await get(standIns, 'app.hubspot.com', '/contacts/245581/record/0-3/18204417336')).status,
    ).toBe(200);
    expect(
      (await get(standIns, 'app-eu1.hubspot.com', '/contacts/245581/deal/18204417336')).status,
    ).toBe(200);
    expect((await get(standIns, 'app.hubspot.com', '/mail/u/0/')).status).toBe(404);
  });

  it.each([
    ['acme.lightning.force.com', '/lightning/r/Opportunity/006Fn00000AbC01AAQ/view?shadow=native'],
    ['acme--dev.sandbox.lightning.force.com', '/lightning/r/006Fn00000AbC01/view'],
    ['acme.pipedrive.com', '/deal/48'],
  ])('is a CRM at %s, where a move is a POST and no page', async (host, path) => {
    expect((await get(standIns, host, path)).status).toBe(200);
    expect((await get(standIns, host, '/deal-moved/48')).status).toBe(404);
  });

  it('is nothing for any other host', async () => {
    expect((await get(standIns, 'elsewhere.example', '/mail/u/0/')).status).toBe(404);
  });

  it('serves the pages’ modules without types, and nothing outside its folder', async () => {
    const { status, headers, body } = await get(
      standIns,
      'mail.google.com',
      '/stand-in/gmail/page/main',
    );
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/javascript');
    expect(body).not.toMatch(/: void/);
    expect(
      (await get(standIns, 'mail.google.com', '/stand-in/..%2f..%2fpackage.json')).status,
    ).toBe(404);
  });

  it('shows a certificate for the hosts it stands in for', async () => {
    const { names } = await get(standIns, 'mail.google.com', '/mail/u/0/');
    for (const host of ['mail.google.com', '*.hubspot.com', '*.pipedrive.com', 'localhost'])
      expect(names).toContain(`DNS:${host}`);
  });

  it('keeps a log of what was asked', async () => {
    await get(standIns, 'mail.google.com', '/mail/u/0/sent', {
      method: 'POST',
      body: '{"subject":"Hello"}',
    });
    expect(standIns.log.at(-1)).toMatchObject({
      method: 'POST',
      path: '/mail/u/0/sent',
      body: '{"subject":"Hello"}',
    });
  });

  it('is each CRM’s interface at its address, for its key, beside the pages of the same host', async () => {
    const { hubspot, salesforce, pipedrive } = standIns.apis;
    const paths = [
      [hubspot, 'api.hubapi.com', '/account-info/v3/details'],
      [salesforce, 'acme--dev.sandbox.my.salesforce.com', '/services/data/v66.0/'],
      [pipedrive, 'acme.pipedrive.com', '/api/v1/users/me'],
    ] as const;
    for (const [api, host, path] of paths) {
      const headers = { authorization: `Bearer ${api.key}` };
      const own = api === pipedrive ? { 'x-api-token': api.key } : headers;
      expect((await get(standIns, host, path)).status).toBe(401);
      expect((await get(standIns, host, path, { headers: own })).status).toBe(200);
      expect(JSON.stringify(standIns.log)).not.toContain(api.key);
    }
    expect((await get(standIns, 'acme.pipedrive.com', '/deal/48')).body).toContain('<html');
  });

  it('has a deal moved in its interface where a page says it was', async () => {
    const move = (host: string, id: string, stage: string) =>
      get(standIns, host, `/deal-moved/${id}`, { method: 'POST', body: JSON.stringify({ stage }) });
    await move('app.hubspot.com', '18204417336', 'Closed won');
    await move('acme.lightning.force.com', '006Fn00000AbC01', 'Closed Won');
    await move('acme.pipedrive.com', '48', 'won');
    const { hubspot, salesforce, pipedrive } = standIns.apis;
    expect(hubspot.deal('18204417336')).toMatchObject({ dealstage: 'closedwon' });
    expect(salesforce.deal('006Fn00000AbC01')).toMatchObject({ IsWon: true, IsClosed: true });
    expect(pipedrive.deal('48')).toMatchObject({ status: 'won' });
  });

  it('breaks off an answer where it is told to, with the write done', async () => {
    const { pipedrive } = standIns.apis;
    pipedrive.faults.add('cut');
    const note = {
      method: 'POST',
      body: '{"deal_id":48,"content":"x"}',
      headers: { 'x-api-token': pipedrive.key },
    };
    await expect(get(standIns, 'acme.pipedrive.com', '/api/v1/notes', note)).rejects.toThrow();
    expect(pipedrive.notes()).toMatchObject([{ recordId: '48', content: 'x' }]);
  });

  it('obeys its options and can be closed', async () => {
    const other = await startStandIns({
      trustedTypes: false,
      crossOriginEmbedder: true,
      frameSource: "'none'",
    });
    const { headers } = await get(other, 'mail.google.com', '/mail/u/0/');
    expect(headers['content-security-policy']).not.toContain('trusted-types');
    expect(headers['content-security-policy']).toContain("frame-src 'none'");
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
    await other.close();
    await expect(get(other, 'mail.google.com', '/mail/u/0/')).rejects.toThrow(/ECONNREFUSED/);
  });
});

describe('browserArgs', () => {
  it('maps the real hosts to the port', () => {
    expect(browserArgs(4711)).toContainEqual(
      expect.stringMatching(
        /^--host-resolver-rules=MAP mail\.google\.com 127\.0\.0\.1:4711,MAP app\.hubspot\.com 127\.0\.0\.1:4711/,
      ),
    );
    expect(browserArgs(4711)).toContain('--ignore-certificate-errors');
  });
});

function get(
  { port }: StandIns,
  host: string,
  path: string,
  {
    method = 'GET',
    body = '',
    headers = {},
  }: {
    readonly method?: string;
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let names = '';
    const options = {
      host: '127.0.0.1',
      port,
      path,
      method,
      headers: { host, ...headers },
      rejectUnauthorized: false,
      agent: false,
    };
    const outgoing = request(options, (response) => {
      const chunks: string[] = [];
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: chunks.join(''),
          names,
        });
      });
    });
    outgoing.on('socket', (socket) => {
      socket.on('secureConnect', () => {
        if (socket instanceof TLSSocket) names = socket.getPeerCertificate().subjectaltname ?? '';
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
