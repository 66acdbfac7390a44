import type { Locator, Page } from 'playwright-core';
import type { Deal } from '@/lib/domain/deals/deal';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import type { World } from './world';

/** The desk as a rep sees it. */
export class DeskPage {
  constructor(readonly page: Page) {}

  static async open(world: World, hash = ''): Promise<DeskPage> {
    const page = await world.context.newPage();
    await page.goto(`chrome-extension://${world.extensionId}/desk.html${hash}`);
    return new DeskPage(page);
  }

  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  /** Lines in sight, headings left out. */
  get lines(): Locator {
    return this.page.locator('[role=row][data-index]');
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search promises' });
  }

  get details(): Locator {
    return this.page.getByRole('complementary', { name: 'Details' });
  }
}

/**
 * Writes records straight into the database, as no rep could in a lifetime, through a page of the extension. Pages
 * that are open must be loaded again to see them.
 */
export async function seedLedger(
  page: Page,
  records: { readonly promises: readonly PromiseRecord[]; readonly deals?: readonly Deal[] },
): Promise<void> {
  await page.evaluate(
    async ({ promises, deals = [] }) => {
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
        const writing = db.transaction(['promises', 'deals'], 'readwrite');
        for (const promise of promises) writing.objectStore('promises').put(promise);
        for (const deal of deals) writing.objectStore('deals').put(deal);
        writing.oncomplete = resolve;
        writing.onerror = reject;
      });
      db.close();
    },
    { promises: records.promises, deals: records.deals },
  );
}
