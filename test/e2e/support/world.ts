import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { root } from '../../tooling/root.mjs';
import { browserArgs } from '../../stand-ins/browser-args';
import { TIME_ZONE } from './time-zone';
import { startStandIns, type StandInOptions, type StandIns } from '../../stand-ins/server';

/** How a test wants its browser. */
export interface WorldOptions {
  readonly standIns?: StandInOptions;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Where it is, if not in the zone of the tests. */
  readonly timeZone?: string;
  /** Opens a window a person can see and use; tests don't. */
  readonly headed?: boolean;
  /** A profile folder to go on with, for tests that kill the browser. */
  readonly profileFolder?: string;
}

const LAPTOP = { width: 1366, height: 800 };

/** Chromium with the built extension, and the stand-ins it takes for Gmail and HubSpot. */
export class World {
  private constructor(
    readonly context: BrowserContext,
    readonly standIns: StandIns,
    readonly profileFolder: string,
    readonly extensionId: string,
  ) {}

  static async open(options: WorldOptions = {}): Promise<World> {
    const standIns = await startStandIns(options.standIns);
    const profileFolder = options.profileFolder ?? (await mkdtemp(join(tmpdir(), 'baton-e2e-')));
    const context = await launch(profileFolder, standIns.port, options);
    // Shorter than a test's own limit, so that a failure names the step that waited in vain.
    context.setDefaultTimeout(12_000);
    const worker = await serviceWorker(context);
    return new World(context, standIns, profileFolder, new URL(worker.url()).host);
  }

  /** The page the extension opened by itself after its installation. */
  async welcomePage(): Promise<Page> {
    return this.findPage(`chrome-extension://${this.extensionId}/welcome.html`);
  }

  /** A page of the extension in a tab of its own. */
  async openOwnPage(name: 'welcome' | 'options'): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/${name}.html`);
    return page;
  }

  /** Kills the background worker, as the browser does after half a minute without work. */
  async killWorker(): Promise<void> {
    const [page] = this.context.pages();
    if (page === undefined) throw new Error('no page to reach the browser through');
    const session = await this.context.newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    for (const target of targetInfos) {
      if (target.type === 'service_worker' && target.url.includes(this.extensionId)) {
        await session.send('Target.closeTarget', { targetId: target.targetId });
      }
    }
    await session.detach();
  }

  /** The background worker, when it is awake. */
  get worker(): Worker | undefined {
    return this.context.serviceWorkers().at(-1);
  }

  /** Kills the browser as a power cut would; the profile folder stays. */
  async killBrowser(): Promise<void> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    // Crashes the browser process itself: nothing gets a chance to write.
    await session?.send('Browser.crash').catch(() => undefined);
    await this.standIns.close();
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.standIns.close();
    await rm(this.profileFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private async findPage(prefix: string): Promise<Page> {
    const there = this.context.pages().find((page) => page.url().startsWith(prefix));
    if (there !== undefined) return there;
    return this.context.waitForEvent('page', {
      predicate: (page) => page.url().startsWith(prefix),
      timeout: 15_000,
    });
  }
}

async function launch(
  profileFolder: string,
  port: number,
  options: WorldOptions,
): Promise<BrowserContext> {
  const extension = join(root, '.output', 'chrome-mv3');
  const executablePath = process.env.BATON_CHROMIUM;
  if (executablePath === undefined) throw new Error('BATON_CHROMIUM names no browser');
  return chromium.launchPersistentContext(profileFolder, {
    executablePath,
    // Playwright's own headless mode is the old one, which loads no extensions.
    headless: false,
    args: [
      ...(options.headed === true ? [] : ['--headless=new']),
      ...browserArgs(port),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    viewport: options.headed === true ? null : (options.viewport ?? LAPTOP),
    colorScheme: options.colorScheme ?? 'light',
    ignoreHTTPSErrors: true,
    locale: 'en-US',
    // Of the whole browser: what Playwright emulates for pages doesn't reach the background worker.
    env: { ...process.env, TZ: options.timeZone ?? TIME_ZONE },
  });
}

async function serviceWorker(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
}
