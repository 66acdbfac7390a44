import type { Locator, Page } from 'playwright-core';
import type { MessageInput, MessageName } from '@/lib/messaging/contract/contract';
import type { World } from './world';

/** One deal's page on the desk, as a rep sees it. */
export class DealPage {
  constructor(readonly page: Page) {}

  static async open(world: World, hash: string): Promise<DealPage> {
    const page = await world.context.newPage();
    await page.goto(`chrome-extension://${world.extensionId}/desk.html${hash}`);
    return new DealPage(page);
  }

  /** Asks the background as the page itself does. */
  async ask<Name extends MessageName>(name: Name, input: MessageInput<Name>): Promise<void> {
    const answer = await this.page.evaluate(
      async (request) => chrome.runtime.sendMessage<unknown, { ok: boolean }>(request),
      { baton: 'request', name, input },
    );
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  }

  field(name: string): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Goes to a part of the deal by its link. */
  async part(name: 'Brief' | 'Calls and meetings' | 'History'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Parts of this deal' })
      .getByRole('link', { name })
      .click();
  }
}
