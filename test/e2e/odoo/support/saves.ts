import type { Page } from 'playwright-core';

/** Watches for calls by which Odoo's page changes a deal; the list grows. */
export function watchSaves(page: Page): readonly string[] {
  const saves: string[] = [];
  page.on('request', (request) => {
    const call = /\/call_(?:kw|button)\/crm\.lead\/(\w+)$/.exec(new URL(request.url()).pathname);
    const method = call?.[1] ?? '';
    if (/^(?:web_save|write|action_set_won\w*)$/.test(method)) saves.push(method);
  });
  return saves;
}
