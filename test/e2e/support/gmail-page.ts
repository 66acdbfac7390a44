import type { Locator, Page } from 'playwright-core';
import type { StandIn } from '../../stand-ins/gmail/page/stand-in';
import { until } from './until';

type Sent = StandIn['sent'][number];

/** Gmail as a rep sees and uses it; `window.standIn` only reads what left and turns faults on. */
export class GmailPage {
  constructor(readonly page: Page) {}

  static async open(page: Page, path = '/mail/u/0/'): Promise<GmailPage> {
    await page.goto(`https://mail.google.com${path}`);
    await page.getByRole('main').waitFor();
    return new GmailPage(page);
  }

  get tab(): Locator {
    return this.page.getByRole('button', { name: 'Open Baton' });
  }

  get undo(): Locator {
    return this.page.locator('#link_undo');
  }

  async openThread(slug: string): Promise<void> {
    await this.page.evaluate((id) => {
      window.standIn.openThread(id);
    }, slug);
    await this.page.locator('.ha h2').waitFor();
  }

  /** Opens a new compose by its button. */
  async compose(): Promise<ComposePage> {
    const ids = () =>
      this.page
        .locator('.aoI')
        .evaluateAll((regions) => regions.map((region) => region.getAttribute('data-compose-id')));
    const before = await ids();
    // By its hook, not its label: the page may speak German.
    await this.page.locator('[gh=cm]').click();
    let fresh = '';
    await until(async () => {
      fresh = (await ids()).find((id) => !before.includes(id)) ?? '';
      if (fresh === '') throw new Error('no new compose');
    });
    return new ComposePage(this.page, this.page.locator(`[data-compose-id="${fresh}"]`));
  }

  /** Answers the open thread in line. */
  async reply(): Promise<ComposePage> {
    await this.page.getByRole('button', { name: 'Reply', exact: true }).last().click();
    const region = this.page.locator('.ip.adB .aoI');
    await region.waitFor();
    return new ComposePage(this.page, region);
  }

  /** Picks a time in Gmail's own question after "Schedule send". */
  async chooseTime(): Promise<void> {
    await this.page.locator('.Kj-JD button').first().click();
  }

  /** Moves a compose into a window of its own, as Shift on "Full screen" does. */
  async popOut(compose: ComposePage): Promise<GmailPage> {
    const [window] = await Promise.all([
      this.page.context().waitForEvent('page'),
      this.page
        .locator('[role=dialog]')
        .filter({ has: compose.region })
        .locator('.Hq')
        .click({ modifiers: ['Shift'] }),
    ]);
    return new GmailPage(window);
  }

  composes(): Promise<ReturnType<StandIn['composes']>> {
    return this.page.evaluate(() => window.standIn.composes());
  }

  sent(): Promise<readonly Sent[]> {
    return this.page.evaluate(() => window.standIn.sent);
  }

  shortcutsFired(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.standIn.shortcutsFired);
  }

  async undoSeconds(seconds: number): Promise<void> {
    await this.page.evaluate((value) => {
      window.standIn.setUndoSeconds(value);
    }, seconds);
  }

  async refuseNextSend(reason: string): Promise<void> {
    await this.page.evaluate((text) => {
      window.standIn.refuseNextSend(text);
    }, reason);
  }

  /** The words under Baton's marks, by strength, as the page paints them. */
  async marks(): Promise<Record<string, string[]>> {
    return this.page.evaluate(() => {
      const entries = [...CSS.highlights]
        .filter(([name]) => name.startsWith('baton-'))
        .map(([name, highlight]) => [
          name.replace('baton-promise-', ''),
          // A range that lost its nodes paints nothing.
          [...highlight].map((range) => (range as Range).toString()).filter(Boolean),
        ]);
      return Object.fromEntries(entries.filter(([, texts]) => (texts ?? []).length > 0)) as Record<
        string,
        string[]
      >;
    });
  }

  /** A point inside the first mark on screen. */
  async markPoint(): Promise<{ x: number; y: number }> {
    return this.page.evaluate(() => {
      const [, highlight] = [...CSS.highlights].find(
        ([name, ranges]) => name.startsWith('baton-') && ranges.size > 0,
      ) ?? ['', new Highlight()];
      const [range] = [...highlight] as Range[];
      const box = range?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 5 };
    });
  }
}

/** One compose. */
export class ComposePage {
  constructor(
    readonly page: Page,
    readonly region: Locator,
  ) {}

  get body(): Locator {
    return this.region.locator('[g_editable=true]');
  }

  get send(): Locator {
    return this.region.locator('.IZ .aoO');
  }

  get sendAndArchive(): Locator {
    return this.region.locator('.IZ .Uo');
  }

  /** Opens the menu beside Send and presses "Schedule send". */
  async schedule(): Promise<void> {
    await this.region.locator('.hG').click();
    await this.page.locator('[selector=scheduledSend]:visible').click();
  }

  get subject(): Locator {
    return this.region.locator('input[name=subjectbox]');
  }

  async to(address: string): Promise<void> {
    const field = this.region.locator('.anm[name=to] input[role=combobox]');
    if (!(await field.isVisible())) await this.region.locator('.aoD.hl').click();
    await field.fill(address);
    await field.press('Enter');
  }

  /** Types at the start of the body, above signature and quote. */
  async type(text: string): Promise<void> {
    // Not by a click: a second compose may lie half outside of a narrow window.
    await this.body.focus();
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.type(text);
  }

  async chips(row: 'to' | 'cc' | 'bcc'): Promise<string[]> {
    const options = await this.region.locator(`.anm[name=${row}] [role=option]`).all();
    const addresses = await Promise.all(
      options.map((chip) => chip.getAttribute('data-hovercard-id')),
    );
    return addresses.filter((address) => address !== null);
  }
}
