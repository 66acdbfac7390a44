import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveAsset, text } from '../assets';
import type { Reply, Site } from '../exchange';

const MOVED: Reply = { status: 204, headers: {}, body: '' };

/**
 * A CRM's stand-in: one page at every address that `pages` matches, which builds itself from its address; its
 * modules; and `POST /deal-moved/ID`, which says in the log that a deal was moved to a stage.
 *
 * @param folder - Holds `page.html`.
 */
export function crmSite(folder: string, pages: RegExp): Site {
  return ({ method, path }) => {
    const { pathname } = new URL(path, 'https://stand-in.invalid');
    if (method === 'POST' && pathname.startsWith('/deal-moved/')) return MOVED;
    return pages.test(pathname) ? page(folder) : serveAsset(path);
  };
}

function page(folder: string): Reply {
  const nonce = randomBytes(16).toString('base64');
  const template = readFileSync(join(folder, 'page.html'), 'utf8');
  return text('text/html', template.replaceAll('{{nonce}}', nonce), {
    'content-security-policy': `script-src 'nonce-${nonce}' 'strict-dynamic' https:; object-src 'none'; base-uri 'self'`,
    'x-frame-options': 'SAMEORIGIN',
  });
}
