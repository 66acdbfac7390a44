import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeFindings } from '../support/axe';
import { grantHosts } from '../support/extensions-page';
import { setUp } from '../support/rep';
import { SidePanel } from '../support/side-panel';
import { until } from '../support/until';
import { World } from '../support/world';

const CRM = 'https://crm.fernhill.example';
const NORTHWIND = 'Northwind Clinics – rollout';

let world: World;
let page: Page;
let options: Page;
let panel: SidePanel;
beforeAll(async () => {
  // A mailbox may frame whatever it likes here, so that only our own defence counts.
  world = await World.open({ standIns: { frameSource: '* chrome-extension:' } });
  await setUp(world);
  page = await world.context.newPage();
  await page.goto(`${CRM}/deals/4711`);
});
afterAll(() => world.close());

/** Adds what an address is proposed as, in the settings. */
async function addByAddress(address: string) {
  await options.bringToFront();
  await options.getByLabel('Add a CRM by the address of a deal page').fill(address);
  await options.getByRole('button', { name: 'Use Baton on this site' }).click();
  await until(async () => {
    const field = options.getByLabel('Add a CRM by the address of a deal page');
    expect(await field.inputValue()).toBe('');
  });
  await page.bringToFront();
}

describe('a CRM that Baton does not know', () => {
  it('is added by the address of a deal page, once its host was granted', async () => {
    expect(await page.locator('[data-baton]').count()).toBe(0);
    await grantHosts(world, [`${CRM}/*`]);
    options = await world.openOwnPage('options');
    await addByAddress(`${CRM}/deals/4711`);
    await page.getByRole('button', { name: 'Open Baton' }).waitFor();
    expect(await options.getByText('crm.fernhill.example/deals/').textContent()).toContain('id');
    await expectNoAxeFindings(options);
  });

  it('has the panel beside it, which makes a deal of the record', async () => {
    await page.getByRole('button', { name: 'Open Baton' }).click();
    panel = await SidePanel.open(world);
    await panel.says('New deal from this record');
    await panel.says(NORTHWIND);
    expect(await panel.text()).not.toContain('Close');
    await panel.press('Create deal');
    await panel.says('Unlink');
  });

  it('is found again under another tab of the record, and another record is another', async () => {
    await page.goto(`${CRM}/deals/4711/activities`);
    await panel.says('Unlink');
    await page.goto(`${CRM}/deals/4712`);
    await panel.says('New deal from this record');
    await panel.says('Alder Freight – renewal');
  });

  it('says of a page without a deal that it is none', async () => {
    await page.goto(`${CRM}/deals`);
    await panel.says('This page is not a deal’s');
  });

  it('is followed where the address changes behind the #', async () => {
    await addByAddress(`${CRM}/app#/deals/4711`);
    await page.goto(`${CRM}/app#/deals/4711/notes`);
    await panel.says('Unlink');
    await page.evaluate(() => {
      location.hash = '#/deals/4712';
    });
    await panel.says('Alder Freight – renewal');
  });

  it('tells a page nothing, whatever it frames or opens', async () => {
    const address = String(await panel.evaluate('location.href'));
    const gmail = await world.context.newPage();
    await gmail.goto('https://mail.google.com/mail/u/0/');
    await gmail.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, address);
    const isIt = (frame: Frame) => frame.url() === address;
    await until(() => {
      expect(gmail.frames().some(isIt)).toBe(true);
    });
    const opened = await world.context.newPage();
    await opened.goto(address);
    for (const place of [gmail.frames().find(isIt), opened.mainFrame()]) {
      const answer = await place?.evaluate(async () =>
        chrome.runtime.sendMessage<unknown, unknown>({
          baton: 'request',
          name: 'page.context',
          input: {},
        }),
      );
      expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
      await until(async () => {
        expect(await place?.evaluate(() => document.documentElement.textContent.trim())).toBe('');
      });
    }
    await opened.close();
    await gmail.close();
  });

  it('has nothing of Baton any more once it is removed', async () => {
    await options.bringToFront();
    await options.getByRole('button', { name: 'Remove: crm.fernhill.example' }).click();
    await options.getByText('You have added none.').waitFor();
    await page.bringToFront();
    await until(async () => {
      expect(await page.locator('[data-baton]').count()).toBe(0);
    });
    await panel.says('Is this a deal page?');
    await page.reload();
    expect(await page.locator('[data-baton]').count()).toBe(0);
  });
});
