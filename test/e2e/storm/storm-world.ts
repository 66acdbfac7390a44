import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'playwright-core';
import { enableDeveloperMode } from '../support/extensions-page';
import { repInGmail } from '../support/rep';
import { World } from '../support/world';
import { UNDO_SECONDS } from './storm-compose';
import { StormTab } from './storm-tab';

/** A mail that left, as the stand-in keeps it. */
export interface SentSight {
  readonly draftId: string;
  readonly text: string;
  readonly to: readonly string[];
  readonly at: number;
}

const COMES_BACK_MS = 8_000;
const STEP_MS = 50;

/** One browser of the storm, the rep's mailbox open in it. */
export class StormWorld {
  private constructor(
    readonly world: World,
    readonly tab: StormTab,
  ) {}

  static async open(): Promise<StormWorld> {
    // Three composes fit beside one another.
    const world = await World.open({ viewport: { width: 1760, height: 900 } });
    const { page } = await repInGmail(world);
    await enableDeveloperMode(world);
    await page.bringToFront();
    const storm = new StormWorld(world, await StormTab.open(page, world.extensionId));
    await storm.prepare();
    return storm;
  }

  get worker(): Worker | null {
    return this.world.context.serviceWorkers().at(-1) ?? null;
  }

  /** Everything that has left since the mailbox was made new. */
  async sent(): Promise<readonly SentSight[]> {
    return this.tab.page.evaluate(() =>
      window.standIn.sent.map(({ draftId, text, to, at }) => ({
        draftId,
        text,
        to,
        at: Date.parse(at),
      })),
    );
  }

  async hasLeft(draftId: string): Promise<boolean> {
    return this.tab.page.evaluate(
      (id) => window.standIn.sent.some((mail) => mail.draftId === id),
      draftId,
    );
  }

  /** Forgets the mails of the rounds so far, which make the page slow, and loads it again. */
  async renew(): Promise<void> {
    await this.tab.page.evaluate(() => {
      window.standIn.reset();
    });
    await this.reload();
  }

  async reload(): Promise<void> {
    await this.tab.page.goto('https://mail.google.com/mail/u/0/');
    await this.prepare();
    await this.tab.watchDialog();
  }

  /** Waits until the page has its script again after the extension was reloaded. */
  async waitForScript(before: number): Promise<void> {
    const end = Date.now() + COMES_BACK_MS;
    while (this.tab.worldCount <= before && Date.now() < end) await pause(STEP_MS);
    const tab = this.tab.page.getByRole('button', { name: 'Open Baton' });
    await tab.waitFor({ timeout: COMES_BACK_MS });
  }

  async close(): Promise<void> {
    await this.world.close();
  }

  private async prepare(): Promise<void> {
    const { page } = this.tab;
    await page.getByRole('button', { name: 'Open Baton' }).waitFor();
    await page.evaluate((seconds) => {
      window.standIn.setUndoSeconds(seconds);
      window.standIn.lateRecipients = 0;
    }, UNDO_SECONDS);
  }
}
