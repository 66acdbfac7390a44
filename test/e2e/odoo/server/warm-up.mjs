import { DATABASE } from './odoo-server.mjs';

const LIMIT_MS = 3 * 60_000;

/**
 * Asks for the pages a browser would, so that Odoo makes its scripts and style sheets and keeps them in its
 * database: the half minute that a first visitor waits for them.
 *
 * @param {string} origin
 */
export async function warmUp(origin) {
  const signal = AbortSignal.timeout(LIMIT_MS);
  const signIn = await fetch(`${origin}/web/session/authenticate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      jsonrpc: '2.0',
      params: { db: DATABASE, login: 'admin', password: 'admin' },
    }),
    signal,
  });
  const cookie = signIn.headers.getSetCookie().map((line) => line.split(';')[0]);
  await signIn.text();
  for (const path of ['/web/login', '/odoo/crm']) {
    const headers = path === '/odoo/crm' ? { cookie: cookie.join('; ') } : {};
    const page = await (await fetch(origin + path, { headers, signal })).text();
    for (const [, asset = ''] of page.matchAll(/["'](\/web\/assets\/[^"']+)["']/g)) {
      await (await fetch(origin + asset, { headers, signal })).arrayBuffer();
    }
  }
}
