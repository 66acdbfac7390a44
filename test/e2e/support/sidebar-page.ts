import type { Frame, Locator, Page } from 'playwright-core';
import { batonFrame } from './baton-frame';
import type { GmailPage } from './gmail-page';

/** The sidebar as a rep sees it: the same page in Gmail and beside a CRM record. */
export class SidebarPage {
  constructor(readonly frame: Frame) {}

  static async open(gmail: GmailPage): Promise<SidebarPage> {
    await gmail.tab.click();
    return SidebarPage.in(gmail.page);
  }

  static async in(page: Page): Promise<SidebarPage> {
    const frame = await batonFrame(page, 'sidebar');
    await frame.getByRole('heading').first().waitFor();
    return new SidebarPage(frame);
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name });
  }

  tab(name: 'Brief' | 'Emails' | 'Promises'): Locator {
    return this.frame.getByRole('tab', { name });
  }

  /** Opens a mail of the handoff by its name, wherever the choice has it. */
  async chooseMail(name: string): Promise<void> {
    const search = this.frame.getByLabel('Find a mail');
    await search.fill(name);
    await search.press('Enter');
    await this.frame.getByRole('heading', { name, exact: true }).waitFor();
  }

  /** Creates the deal the sidebar proposes for the open thread. */
  async newDealFromThread(): Promise<void> {
    await this.frame.getByRole('heading', { name: 'New deal from this thread' }).waitFor();
    await this.button('Create deal').click();
    await this.tab('Brief').waitFor();
  }
}
