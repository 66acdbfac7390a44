import { text } from '../assets';
import type { Site } from '../exchange';

const DEALS: Readonly<Record<string, string>> = {
  '4711': 'Northwind Clinics – rollout',
  '4712': 'Alder Freight – renewal',
};

/**
 * A made-up CRM at `crm.fernhill.example`: plain pages by the server at `/deals/{id}` with tabs below, and the
 * same as a single page at `/app#/deals/{id}`.
 */
export const anyCrmSite: Site = ({ path }) => {
  const { pathname } = new URL(path, 'https://crm.fernhill.example');
  if (pathname === '/app') return page('Pipeline', `<main></main><script>${APP}</script>`);
  const [, id = '', tab = ''] = /^\/deals\/(\d+)(?:\/(\w+))?$/u.exec(pathname) ?? [];
  const name = DEALS[id];
  if (name !== undefined) {
    const tabs = ['', '/activities'].map((to) => `<a href="/deals/${id}${to}">${to || 'Deal'}</a>`);
    return page(`${name} | Fernhill CRM`, `<h1>${name}</h1>${tabs.join(' ')}<p>${tab}</p>`);
  }
  return pathname === '/deals' ? page('Deals | Fernhill CRM', `<h1>Deals</h1>${LIST}`) : null;
};

const LIST = Object.entries(DEALS)
  .map(([id, name]) => `<a href="/deals/${id}">${name}</a>`)
  .join(' ');

/** The name comes a moment after the address, as in any single-page CRM. */
const APP = `
const deals = ${JSON.stringify(DEALS)};
function show() {
  const name = deals[/^#\\/deals\\/(\\d+)/.exec(location.hash)?.[1]];
  setTimeout(() => {
    document.title = (name ?? 'Pipeline') + ' | Fernhill CRM';
    document.querySelector('main').innerHTML = '<h1></h1>';
    document.querySelector('h1').textContent = name ?? 'Pipeline';
  }, 120);
}
addEventListener('hashchange', show);
show();
`;

function page(title: string, body: string) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;
  return text('text/html', html, { 'x-frame-options': 'DENY' });
}
