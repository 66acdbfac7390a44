import type { Locator } from 'playwright-core';
import { batonFrame } from './baton-frame';
import { ComposePage, type GmailPage } from './gmail-page';
import { shownPrompt } from './shown-prompt';
import type { SidebarPage } from './sidebar-page';

const DANA = 'dana.whitfield@northwindclinics.example';

/** The rep writing to Dana: mails with promises, Baton's question, and what the deal's Promises tab lists. */
export class Sender {
  constructor(
    readonly gmail: GmailPage,
    private readonly sidebar: SidebarPage,
  ) {}

  /** Writes a mail in a new compose. */
  async write(text: string, subject: string, gmail = this.gmail): Promise<ComposePage> {
    const compose = await gmail.compose();
    await compose.to(DANA);
    await compose.subject.fill(subject);
    await compose.type(text);
    return compose;
  }

  /** Baton's question about a held mail, whether it is asked or not. */
  async question(gmail = this.gmail): Promise<Locator> {
    return (await batonFrame(gmail.page, 'prompt')).getByRole('dialog');
  }

  /** The same once it is asked, and takes an answer. */
  async asked(gmail = this.gmail): Promise<Locator> {
    return (await shownPrompt(gmail.page)).getByRole('dialog');
  }

  /** Answers the question with "Record and send". */
  async record(gmail = this.gmail): Promise<void> {
    await (await this.asked(gmail)).getByRole('button', { name: 'Record and send' }).click();
  }

  /** The lines of the Promises tab that have these words. */
  async lines(words: string): Promise<string[]> {
    const items = this.sidebar.frame.getByRole('tabpanel').getByRole('listitem');
    return (await items.allInnerTexts()).filter((text) => text.includes(words));
  }

  /** How many mails of this subject have left. */
  async sent(subject: string): Promise<number> {
    return (await this.gmail.sent()).filter((mail) => mail.subject === subject).length;
  }

  async discard(compose: ComposePage): Promise<void> {
    await compose.region.locator('.oh').click();
    await compose.region.waitFor({ state: 'detached' });
  }
}
