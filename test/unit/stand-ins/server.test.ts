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
    expect(names).toBe('DNS:mail.google.com, DNS:*.hubspot.com, DNS:localhost');
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
  { method = 'GET', body = '' } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let names = '';
    const options = {
      host: '127.0.0.1',
      port,
      path,
      method,
      headers: { host },
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
