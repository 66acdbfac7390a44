import { crmSiteSchema, type CrmSite } from '@/lib/domain/crm/crm-site';
import type { BatonDatabase } from '../database';

/** Every site that was added, by its address. */
export async function listSites(db: BatonDatabase): Promise<CrmSite[]> {
  return db.crmSites.orderBy('origin').toArray();
}

/** The site of an origin, or null. */
export async function readSite(db: BatonDatabase, origin: string): Promise<CrmSite | null> {
  return (await db.crmSites.get(origin)) ?? null;
}

/** Remembers a site in place of any other of the same origin. */
export async function putSite(db: BatonDatabase, site: CrmSite): Promise<void> {
  await db.crmSites.put(crmSiteSchema.parse(site));
}

/** Forgets a site; links to its records stay. */
export async function removeSite(db: BatonDatabase, origin: string): Promise<void> {
  await db.crmSites.delete(origin);
}
