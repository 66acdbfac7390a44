import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { anyCrmSite } from './any-crm/site';
import { apiAt, moveBy, standInApis, type StandInApis } from './apis/stand-in-apis';
import { selfSignedCertificate } from './certificate';
import type { Exchange, Reply, Site } from './exchange';
import { gmailSite } from './gmail/site';
import { hubspotSite } from './hubspot/site';
import { pipedriveSite } from './pipedrive/site';
import { salesforceSite } from './salesforce/site';

/** How the stand-ins behave; everything has a default that is close to the real sites. */
export interface StandInOptions {
  /** Send `require-trusted-types-for 'script'` with Gmail. Default true. */
  readonly trustedTypes?: boolean;
  /** Send `cross-origin-embedder-policy: require-corp` with Gmail. Default false. */
  readonly crossOriginEmbedder?: boolean;
  /** Value of Gmail's `frame-src`. Default: itself and a few hosts of its own. */
  readonly frameSource?: string;
}

/** One request as a test reads it. A mail that left is a `POST` to `/mail/u/N/sent`, a deal that was moved one to `/deal-moved/ID`. */
export interface LogEntry extends Omit<Exchange, 'key'> {
  readonly at: string;
  readonly status: number;
}

/** A running server on the loopback address. */
export interface StandIns {
  readonly port: number;
  readonly url: string;
  readonly log: readonly LogEntry[];
  /** The interfaces of the CRMs: what they hold, and what they are to fail at. */
  readonly apis: StandInApis;
  close(): Promise<void>;
}

const CERTIFIED = [
  'mail.google.com',
  '*.hubspot.com',
  'api.hubapi.com',
  '*.my.salesforce.com',
  '*.sandbox.my.salesforce.com',
  '*.lightning.force.com',
  '*.sandbox.lightning.force.com',
  '*.pipedrive.com',
  'crm.fernhill.example',
  'localhost',
];
const CRMS: readonly { readonly hosts: RegExp; readonly site: Site }[] = [
  { hosts: /^app(-[a-z0-9]+)?\.hubspot\.com$/, site: hubspotSite },
  { hosts: /\.lightning\.force\.com$/, site: salesforceSite },
  { hosts: /\.pipedrive\.com$/, site: pipedriveSite },
  { hosts: /^crm\.fernhill\.example$/, site: anyCrmSite },
];
const NOT_FOUND: Reply = {
  status: 404,
  headers: { 'content-type': 'text/plain' },
  body: 'Not found',
};

/** Starts one TLS server that is Gmail, a CRM or its interface by the Host header, else 404. */
export async function startStandIns(options: StandInOptions = {}): Promise<StandIns> {
  const log: LogEntry[] = [];
  const apis = standInApis();
  const gmail = gmailSite(options);
  const server = createServer(selfSignedCertificate(CERTIFIED, new Date()), (request, response) => {
    void answer(request, response, log, (exchange) => {
      if (exchange.method === 'POST') moveBy(apis, exchange);
      return siteOf(exchange, gmail, apis);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { port, url: `https://127.0.0.1:${String(port)}`, log, apis, close };

  function close(): Promise<void> {
    return new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  log: LogEntry[],
  siteFor: (exchange: Exchange) => Site | null,
): Promise<void> {
  const exchange = await readExchange(request);
  const reply = siteFor(exchange)?.(exchange) ?? NOT_FOUND;
  const { key: _key, ...logged } = exchange;
  log.push({ ...logged, at: new Date().toISOString(), status: reply.status });
  if (reply.cut === true) {
    response.destroy();
    return;
  }
  if (reply.delayMs !== undefined) await setTimeout(reply.delayMs, null, { ref: false });
  response.writeHead(reply.status, { 'cache-control': 'no-store', ...reply.headers });
  response.end(reply.body);
}

/** A CRM may have its interface at the host of its pages: that one is told by the path. */
function siteOf({ host, path }: Exchange, gmail: Site, apis: StandInApis): Site | null {
  if (host === 'mail.google.com') return gmail;
  const api = apiAt(apis, host, path);
  if (api !== null) return api.site;
  return CRMS.find(({ hosts }) => hosts.test(host))?.site ?? null;
}

async function readExchange(request: IncomingMessage): Promise<Exchange> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
  } catch {
    // The browser went away in the middle of a request: what came is what counts.
  }
  const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
  return {
    method: request.method ?? 'GET',
    host,
    path: request.url ?? '/',
    body: Buffer.concat(chunks).toString('utf8'),
    key: request.headers.authorization ?? String(request.headers['x-api-token'] ?? ''),
  };
}
