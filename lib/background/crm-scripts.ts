import { browser } from 'wxt/browser';
import { CRM_CATALOG, type Crm } from '@/lib/domain/crm/crm-catalog';
import type { BatonDatabase } from '@/lib/storage/database';
import { readEnabledCrms } from '@/lib/storage/repositories/settings-repository';

const SCRIPT_FILE = '/content-scripts/deal.js';
const scriptId = (crm: string) => `deal-${crm}`;

/** Ids of the CRMs that are switched on and whose hosts the browser still grants. */
export async function permittedCrms(db: BatonDatabase): Promise<string[]> {
  const enabled = await readEnabledCrms(db);
  const checked = await Promise.all(
    CRM_CATALOG.filter(({ id }) => enabled.includes(id)).map(async ({ id, matchPatterns }) => {
      const granted = await browser.permissions.contains({ origins: [...matchPatterns] });
      return granted ? [id] : [];
    }),
  );
  return checked.flat();
}

async function injectIntoOpenTabs(crm: Crm): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...crm.matchPatterns] });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : [browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT_FILE] })],
    ),
  );
}

/**
 * Registers the content script of every CRM that is on, takes back the others, and brings newly
 * switched-on ones into tabs that are open already.
 */
export async function syncCrmScripts(db: BatonDatabase): Promise<void> {
  const permitted = await permittedCrms(db);
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = registered.map(({ id }) => id);
  for (const crm of CRM_CATALOG) {
    const id = scriptId(crm.id);
    if (permitted.includes(crm.id) && !ids.includes(id)) {
      await browser.scripting.registerContentScripts([
        { id, matches: [...crm.matchPatterns], js: [SCRIPT_FILE], runAt: 'document_idle' },
      ]);
      await injectIntoOpenTabs(crm);
    } else if (!permitted.includes(crm.id) && ids.includes(id)) {
      await browser.scripting.unregisterContentScripts({ ids: [id] });
    }
  }
}
