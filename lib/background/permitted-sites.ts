import type { CrmSite } from '@/lib/domain/crm/crm-site';
import type { BatonDatabase } from '@/lib/storage/database';
import { listSites, readSite } from '@/lib/storage/repositories/sites-repository';
import { mayCall } from './crm/may-call';

/** A site of the rep's own, as long as the browser allows it; null for any other origin. */
export async function permittedSite(db: BatonDatabase, origin: string): Promise<CrmSite | null> {
  const site = await readSite(db, origin);
  return site !== null && (await mayCall(origin)) ? site : null;
}

/** Every site of the rep's own, and whether the browser allows it now. */
export async function sitesWithPermission(
  db: BatonDatabase,
): Promise<(CrmSite & { allowed: boolean })[]> {
  const sites = await listSites(db);
  return Promise.all(sites.map(async (site) => ({ ...site, allowed: await mayCall(site.origin) })));
}
