import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GmailPage } from '../support/gmail-page';
import { enableDeveloperMode } from '../support/extensions-page';
import { repInGmail } from '../support/rep';
import { shownPrompt } from '../support/shown-prompt';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

let world: World;
let gmail: GmailPage;
beforeAll(async () => {
  // The page may frame whatever it likes here, so that only our own defence counts.
  world = await World.open({ standIns: { frameSource: '* chrome-extension:' } });
  gmail = await repInGmail(world);
  await gmail.openThread('northwind-rollout');
});
afterAll(() => world.close());

describe('keys typed into Baton', () => {
  it('never reach Gmail’s shortcuts: sidebar and dialog', async () => {
    const sidebar = await SidebarPage.open(gmail);
    await sidebar.frame.getByLabel('Deal name').fill('');
    await sidebar.frame.getByLabel('Deal name').pressSequentially('e#c jkr/');
    await sidebar.newDealFromThread();
    for (const key of ['e', '#', 'c']) await gmail.page.keyboard.press(key);
    const compose = await gmail.compose();
    await compose.to('dana.whitfield@northwindclinics.example');
    await compose.type('We will waive the setup fee by Friday.');
    await compose.send.click();
    await shownPrompt(gmail.page);
    for (const key of ['e', '#', 'c']) await gmail.page.keyboard.press(key);
    await gmail.page.keyboard.press('Escape');
    expect(await gmail.shortcutsFired()).toEqual([]);
  });
});

describe('a page that wants something of Baton', () => {
  it('frames the sidebar and gets an empty frame that can call nothing', async () => {
    const src = `chrome-extension://${world.extensionId}/sidebar.html`;
    const { frame: real } = await SidebarPage.in(gmail.page);
    const used = new URL(real.url()).hash;
    expect(used).toContain('token=');
    for (const token of ['', '#', '#token=made-up', used]) {
      await gmail.page.evaluate((address) => {
        const frame = document.createElement('iframe');
        frame.className = 'hostile';
        frame.src = address;
        document.body.append(frame);
      }, src + token);
    }
    const hostile = () =>
      gmail.page.frames().filter((frame) => frame.url().startsWith(src) && frame.name() === '');
    await until(() => {
      expect(hostile().length).toBeGreaterThanOrEqual(5);
    });
    await gmail.page.waitForTimeout(1_500);
    const frames = await Promise.all(
      (await gmail.page.locator('iframe.hostile').elementHandles()).map((element) =>
        element.contentFrame(),
      ),
    );
    for (const frame of frames) {
      const shown = await frame?.evaluate(() => document.documentElement.textContent.trim());
      expect(shown).toBe('');
      const answer = await frame?.evaluate(async () =>
        chrome.runtime.sendMessage<unknown, unknown>({
          baton: 'request',
          name: 'deals.list',
          input: { query: '', archived: false, limit: 50 },
        }),
      );
      expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
    await gmail.page.locator('iframe.hostile').evaluateAll((frames) => {
      for (const frame of frames) frame.remove();
    });
  });

  it('can’t take the token of the real frame: it is used, and out of its reach', async () => {
    const seen = await gmail.page.evaluate(() => {
      const inTree = [...document.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot ? [...element.shadowRoot.querySelectorAll('iframe')] : [],
      );
      return inTree.map(({ src }) => src);
    });
    expect(seen).toEqual([]);
  });

  it('can’t reach the extension by message, and its postMessage does nothing', async () => {
    const outcome = await gmail.page.evaluate(async (id) => {
      const runtime = (window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } })
        .chrome?.runtime;
      for (let at = 0; at < window.frames.length; at += 1) {
        window.frames[at]?.postMessage({ baton: 'command', name: 'sidebar.close', input: {} }, '*');
        window.frames[at]?.postMessage({ baton: 'event', topic: 'deals', tabId: null }, '*');
      }
      window.postMessage({ baton: 'command', name: 'sidebar.close', input: {} }, '*');
      const fetched = await fetch(`chrome-extension://${id}/background.js`).then(
        () => 'read',
        () => 'refused',
      );
      return { messaging: typeof runtime?.sendMessage, fetched };
    }, world.extensionId);
    expect(outcome).toEqual({ messaging: 'undefined', fetched: 'refused' });
    const { frame } = await SidebarPage.in(gmail.page);
    expect(await (await frame.frameElement()).isVisible()).toBe(true);
  });
});

describe('an extension updated under an open tab', () => {
  it('goes quiet and comes back without a reload', async () => {
    const page = gmail.page;
    await enableDeveloperMode(world);
    await page.bringToFront();
    const [worker] = world.context.serviceWorkers();
    await worker
      ?.evaluate(() => {
        chrome.runtime.reload();
      })
      .catch(() => undefined);
    await until(async () => {
      expect(page.frames().some((frame) => frame.url().includes('/sidebar.html'))).toBe(false);
      expect(await page.locator('[data-baton=tab]').count()).toBe(1);
    });
    await gmail.tab.click();
    const sidebar = await SidebarPage.in(page);
    await sidebar.tab('Brief').waitFor();
  });
});
