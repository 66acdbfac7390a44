import { browser } from 'wxt/browser';
import { CRM_CATALOG } from '@/lib/domain/crm/crm-catalog';
import { asTaken } from '@/lib/messaging/host-permissions';
import type { BatonDatabase } from '@/lib/storage/database';
import { readEnabledCrms } from '@/lib/storage/repositories/settings-repository';
import { createTurns } from './create-turns';
import { sitesWithPermission } from './permitted-sites';

const SCRIPT_FILE = '/content-scripts/deal.js';

/** A registered script and the pages it is for. */
interface PageScript {
  readonly id: string;
  readonly matches: string[];
}

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

/** A script for each CRM that is on, and one for each site the rep has added and the browser allows. */
async function wantedScripts(db: BatonDatabase): Promise<PageScript[]> {
  const [crms, sites] = await Promise.all([permittedCrms(db), sitesWithPermission(db)]);
  const ofCatalog = CRM_CATALOG.filter(({ id }) => crms.includes(id));
  return [
    ...ofCatalog.map(({ id, matchPatterns }) => ({
      id: `deal-${id}`,
      matches: [...matchPatterns],
    })),
    ...sites
      .filter(({ allowed }) => allowed)
      .map(({ origin }) => ({ id: `site-${origin}`, matches: [asTaken(`${origin}/*`)] })),
  ];
}

async function injectIntoOpenTabs({ matches }: PageScript): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : [browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT_FILE] })],
    ),
  );
}

/** One after the other: a site's removal and the loss of its permission are told at the same moment. */
const inTurn = createTurns();

/**
 * Registers the content script of every CRM and site that is on, takes back the others, and brings newly
 * switched-on ones into tabs that are open already.
 */
export async function syncCrmScripts(db: BatonDatabase): Promise<void> {
  await inTurn('scripts', async () => {
    const wanted = await wantedScripts(db);
    const registered = await browser.scripting.getRegisteredContentScripts();
    const ids = registered.map(({ id }) => id);
    const gone = ids.filter((id) => !wanted.some((script) => script.id === id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    for (const script of wanted.filter(({ id }) => !ids.includes(id))) {
      await browser.scripting.registerContentScripts([
        { ...script, js: [SCRIPT_FILE], runAt: 'document_idle' },
      ]);
      await injectIntoOpenTabs(script);
    }
  });
}
