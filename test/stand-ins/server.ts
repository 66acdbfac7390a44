import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { selfSignedCertificate } from './certificate';
import type { Exchange, Reply, Site } from './exchange';
import { gmailSite } from './gmail/site';
import { hubspotSite } from './hubspot/site';

/** How the stand-ins behave; everything has a default that is close to the real sites. */
export interface StandInOptions {
  /** Send `require-trusted-types-for 'script'` with Gmail. Default true. */
  readonly trustedTypes?: boolean;
  /** Send `cross-origin-embedder-policy: require-corp` with Gmail. Default false. */
  readonly crossOriginEmbedder?: boolean;
  /** Value of Gmail's `frame-src`. Default: itself and a few hosts of its own. */
  readonly frameSource?: string;
}

/** One request as a test reads it. A mail that left is a `POST` to `/mail/u/N/sent`. */
export interface LogEntry extends Exchange {
  readonly at: string;
  readonly status: number;
}

/** A running server on the loopback address. */
export interface StandIns {
  readonly port: number;
  readonly url: string;
  readonly log: readonly LogEntry[];
  close(): Promise<void>;
}

const CERTIFIED = ['mail.google.com', '*.hubspot.com', 'localhost'];
const NOT_FOUND: Reply = {
  status: 404,
  headers: { 'content-type': 'text/plain' },
  body: 'Not found',
};

/** Starts one TLS server that is Gmail or HubSpot by the Host header, and 404 for any other host. */
export async function startStandIns(options: StandInOptions = {}): Promise<StandIns> {
  const log: LogEntry[] = [];
  const gmail = gmailSite(options);
  const server = createServer(selfSignedCertificate(CERTIFIED, new Date()), (request, response) => {
    void answer(request, response, gmail, log);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { port, url: `https://127.0.0.1:${String(port)}`, log, close };

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
  gmail: Site,
  log: LogEntry[],
): Promise<void> {
  const exchange = await readExchange(request);
  const reply = siteOf(exchange.host, gmail)?.(exchange) ?? NOT_FOUND;
  log.push({ ...exchange, at: new Date().toISOString(), status: reply.status });
  response.writeHead(reply.status, { 'cache-control': 'no-store', ...reply.headers });
  response.end(reply.body);
}

function siteOf(host: string, gmail: Site): Site | null {
  if (host === 'mail.google.com') return gmail;
  return /^app(-[a-z0-9]+)?\.hubspot\.com$/.test(host) ? hubspotSite : null;
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
  };
}
