import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveAsset, text } from '../assets';
import type { Site } from '../exchange';

const RECORD = /^\/contacts\/\d+\/(record\/0-[123]|deal|objects\/0-3)(\/|$)/;

/** Stand-in HubSpot: a record page that builds itself from its own address, and its modules. */
export const hubspotSite: Site = ({ path }) => {
  const { pathname } = new URL(path, 'https://app.hubspot.com');
  if (!RECORD.test(pathname)) return serveAsset(path);
  const nonce = randomBytes(16).toString('base64');
  const html = readFileSync(join(import.meta.dirname, 'page.html'), 'utf8').replaceAll(
    '{{nonce}}',
    nonce,
  );
  return text('text/html', html, {
    'content-security-policy': `script-src 'nonce-${nonce}' 'strict-dynamic' https:; object-src 'none'; base-uri 'self'`,
    'x-frame-options': 'SAMEORIGIN',
  });
};
