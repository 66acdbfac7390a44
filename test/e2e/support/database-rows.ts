import type { Page } from 'playwright-core';

type Rows = Readonly<Record<string, readonly object[]>>;

/** Every row of these tables as the database has them, read through a page of the extension. */
export async function databaseRows(page: Page, tables: readonly string[]): Promise<Rows> {
  return page.evaluate(async (names) => {
    const opening = indexedDB.open('baton');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => {
        resolve(opening.result);
      };
    });
    const reading = db.transaction([...names]);
    const read = names.map(async (name) => {
      const asked = reading.objectStore(name).getAll() as IDBRequest<object[]>;
      return new Promise<[string, object[]]>((resolve) => {
        asked.onsuccess = () => {
          resolve([name, asked.result]);
        };
      });
    });
    const rows = Object.fromEntries(await Promise.all(read));
    db.close();
    return rows;
  }, tables);
}
