import type { Page } from 'playwright-core';

/**
 * Writes records straight into the database, as no rep could in a lifetime, through a page of the extension. Pages
 * that are open must be loaded again to see them.
 *
 * @param records - Rows by table.
 */
export async function seedRecords(
  page: Page,
  records: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  await page.evaluate(async (rows) => {
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
      const writing = db.transaction(
        [...Object.keys(rows), 'overviews', 'overviewRows'],
        'readwrite',
      );
      // Past the code that forgets them.
      writing.objectStore('overviews').clear();
      writing.objectStore('overviewRows').clear();
      for (const [table, entries] of Object.entries(rows))
        for (const entry of entries) writing.objectStore(table).put(entry);
      writing.oncomplete = resolve;
      writing.onerror = reject;
    });
    db.close();
  }, records);
}
