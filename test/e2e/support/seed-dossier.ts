import type { Page } from 'playwright-core';
import type { Dossier } from '@/lib/domain/deals/dossier';

/** Writes a deal's records straight into the database, through a page of the extension that has opened it before. */
export async function seedDossier(page: Page, dossier: Dossier): Promise<void> {
  const { deal, people, facts, promises, meetings, calls } = dossier;
  const rows = { deals: [deal], people, facts, promises, meetings, calls };
  await page.evaluate(async (tables) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('baton');
      opening.onsuccess = () => {
        resolve(opening.result);
      };
      opening.onerror = () => {
        reject(new Error('no database'));
      };
    });
    await new Promise((resolve, reject) => {
      const writing = db.transaction(Object.keys(tables), 'readwrite');
      for (const [table, records] of Object.entries(tables))
        for (const record of records) writing.objectStore(table).put(record);
      writing.oncomplete = resolve;
      writing.onerror = reject;
    });
    db.close();
  }, rows);
}
