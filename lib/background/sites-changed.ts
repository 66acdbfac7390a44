import { browser } from 'wxt/browser';
import { broadcast } from '@/lib/messaging/events';
import type { BatonDatabase } from '@/lib/storage/database';
import { syncCrmScripts } from './crm-scripts';
import { sitesWithPermission } from './permitted-sites';
import { forgetPagesBut } from './tab-session';
import { tellPages } from './tell-pages';

/** Brings scripts, pages and panels in line with the sites that are added and allowed now. */
export async function sitesChanged(db: BatonDatabase): Promise<void> {
  await syncCrmScripts(db);
  const sites = await sitesWithPermission(db);
  await forgetPagesBut(sites.filter(({ allowed }) => allowed).map(({ origin }) => origin));
  await tellPages('hosts');
  await broadcast({ topic: 'page', tabId: null });
}

/**
 * Follows what the rep allows and takes back in the browser's own settings: a site that is allowed again there has its
 * script again. Registered synchronously.
 */
export function followPermissions(db: BatonDatabase): void {
  const follow = () => {
    void sitesChanged(db);
  };
  browser.permissions.onRemoved.addListener(follow);
  browser.permissions.onAdded.addListener(follow);
}
