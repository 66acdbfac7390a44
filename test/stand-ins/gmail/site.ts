import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveAsset, text } from '../assets';
import type { Reply, Site } from '../exchange';
import { accounts, lent } from './accounts';

/** The part of the server's options that concerns Gmail. */
export interface GmailSiteOptions {
  readonly trustedTypes?: boolean;
  readonly crossOriginEmbedder?: boolean;
  readonly frameSource?: string;
}

const FRAME_SOURCES =
  "'self' https://accounts.google.com https://clients4.google.com https://docs.google.com";
const EMPTY: Reply = { status: 204, headers: {}, body: '' };

/** Stand-in Gmail: `/mail/u/0/`, `/mail/u/1/`, a lent mailbox, its modules, and the address that a sent mail is posted to. */
export function gmailSite(options: GmailSiteOptions): Site {
  return ({ method, path }) => {
    const { pathname } = new URL(path, 'https://mail.google.com');
    const mailbox = /^\/mail\/u\/(\d+)\/(?:d\/([\w-]+)\/)?(\w*)$/.exec(pathname);
    const isOpen = mailbox?.[2] === undefined || mailbox[2] === lent.token;
    const account = isOpen ? accounts[Number(mailbox?.[1])] : undefined;
    // Also in a mailbox that was lent, the profile is the reader's.
    if (account !== undefined && mailbox?.[3] === '') return page(account.address, options);
    if (account !== undefined && method === 'POST') return EMPTY;
    if (pathname === '/' || pathname === '/mail/' || pathname === '/mail/u/0')
      return toFirstMailbox();
    if (pathname === '/favicon.ico') return EMPTY;
    return serveAsset(path);
  };
}

function page(address: string, options: GmailSiteOptions): Reply {
  const nonce = randomBytes(16).toString('base64');
  const template = readFileSync(join(import.meta.dirname, 'page.html'), 'utf8');
  const html = template.replaceAll('{{nonce}}', nonce).replaceAll('{{address}}', address);
  return text('text/html', html, headers(nonce, options));
}

function headers(nonce: string, options: GmailSiteOptions): Record<string, string> {
  const policies = [
    `script-src 'report-sample' 'nonce-${nonce}' 'unsafe-inline' 'strict-dynamic' https: http:`,
    "object-src 'none'",
    "base-uri 'self'",
    `frame-src ${options.frameSource ?? FRAME_SOURCES}`,
  ];
  if (options.trustedTypes ?? true) policies.push("require-trusted-types-for 'script'");
  const embedder = options.crossOriginEmbedder ?? false;
  return {
    'content-security-policy': policies.join('; '),
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    ...(embedder ? { 'cross-origin-embedder-policy': 'require-corp' } : {}),
  };
}

function toFirstMailbox(): Reply {
  return { status: 302, headers: { location: '/mail/u/0/' }, body: '' };
}
