import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { KIT, type ArmedFault } from './content-kit';

interface World {
  readonly id: number;
  readonly origin: string;
}

/** Where something is in a page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const SLOWEST_ANSWER_MS = 1_000;

/** A tab or window of the mailbox: the page as its user has it, and our script's world in it. */
export class StormTab {
  private ours: World[] = [];
  private constructor(
    readonly page: Page,
    readonly input: CDPSession,
    private readonly origin: string,
  ) {}

  static async open(page: Page, extensionId: string): Promise<StormTab> {
    const session = await page.context().newCDPSession(page);
    const tab = new StormTab(page, session, `chrome-extension://${extensionId}`);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === tab.origin) tab.ours.push(context);
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      tab.ours = tab.ours.filter(({ id }) => id !== executionContextId);
    });
    session.on('Runtime.executionContextsCleared', () => {
      tab.ours = [];
    });
    await session.send('Runtime.enable');
    // Touch reaches a page only where the browser takes it for one with a touch screen.
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await tab.watchDialog();
    return tab;
  }

  /** Notes from now on whether the dialog comes, however short it stays; once for every page load. */
  async watchDialog(): Promise<void> {
    await this.page.evaluate(() => {
      const { documentElement } = document;
      new MutationObserver((changes) => {
        const came = changes.some(
          ({ target }) => target instanceof Element && target.matches('[data-shown]'),
        );
        if (came) documentElement.setAttribute('data-storm-asked', '');
      }).observe(documentElement, { subtree: true, attributeFilter: ['data-shown'] });
    });
  }

  /** Forgets whether the dialog came. */
  async forgetDialog(): Promise<void> {
    await this.page.evaluate(() => {
      document.documentElement.removeAttribute('data-storm-asked');
    });
  }

  /** Whether the dialog came since it was last forgotten, if only for a flash. */
  async hasAsked(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.hasAttribute('data-storm-asked'));
  }

  /** How many worlds of ours the page has had so far; one more after the extension came back. */
  get worldCount(): number {
    return this.ours.length;
  }

  /** Arms a fault in our script's newest world. @returns Whether there was one. */
  async arm(fault: ArmedFault): Promise<boolean> {
    const done = await this.inOurs(`${KIT}.arm(${JSON.stringify(fault)})`);
    return done !== null;
  }

  /** Takes the faults in all worlds of ours away. @returns How many calls had failed. */
  async disarm(): Promise<number> {
    const counts = await Promise.all(
      this.ours.map(({ id }) => this.evaluateIn(id, `${KIT}.disarm()`)),
    );
    return counts.reduce<number>((sum, count) => sum + (typeof count === 'number' ? count : 0), 0);
  }

  async tap({ x, y }: Point): Promise<void> {
    const points = [{ x, y }];
    await this.input.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points });
    await this.input.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  /** Whether the dialog is where its user can see it. */
  async isAsking(): Promise<boolean> {
    return this.page.evaluate(() => {
      const host = document.querySelector('[data-baton=prompt][data-shown]');
      if (host === null) return false;
      const { left, top, right, bottom } = host.getBoundingClientRect();
      return right > left && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    });
  }

  private async inOurs(expression: string): Promise<unknown> {
    const newest = this.ours.at(-1);
    return newest === undefined ? null : this.evaluateIn(newest.id, expression);
  }

  private async evaluateIn(contextId: number, expression: string): Promise<unknown> {
    const answer = this.input
      .send('Runtime.evaluate', { contextId, expression, returnByValue: true })
      .then(
        ({ result }) => (result.value as unknown) ?? 0,
        () => null,
      );
    return Promise.race([answer, pause(SLOWEST_ANSWER_MS, null)]);
  }
}
