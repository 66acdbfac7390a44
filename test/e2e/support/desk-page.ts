import type { Locator, Page } from 'playwright-core';
import type { World } from './world';

/** The desk as a rep sees it. */
export class DeskPage {
  constructor(readonly page: Page) {}

  static async open(world: World, hash = '#promises'): Promise<DeskPage> {
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
