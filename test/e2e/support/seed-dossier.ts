import type { Page } from 'playwright-core';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { seedRecords } from './seed-records';

/** Writes a deal's records straight into the database, through a page of the extension that has opened it before. */
export async function seedDossier(page: Page, dossier: Dossier): Promise<void> {
  const { deal, people, facts, promises, meetings, calls } = dossier;
  await seedRecords(page, { deals: [deal], people, facts, promises, meetings, calls });
}
