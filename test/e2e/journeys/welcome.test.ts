import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeFindings } from '../support/axe';
import { GmailPage } from '../support/gmail-page';
import { setUp } from '../support/rep';
import { until } from '../support/until';
import { World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

describe('before and after Baton is switched on', () => {
  it('shows nothing in a mailbox before the welcome page was answered', async () => {
    const gmail = await GmailPage.open(await world.context.newPage());
    await gmail.openThread('northwind-rollout');
    expect(await gmail.page.locator('[data-baton]').count()).toBe(0);
    await gmail.page.close();
  });

  it('asks who the rep is, without a finding of axe, and comes up in that mailbox', async () => {
    const welcome = await world.welcomePage();
    await expectNoAxeFindings(welcome);
    const gmail = await GmailPage.open(await world.context.newPage());
    await setUp(world);
    await gmail.tab.waitFor();
    await gmail.page.close();
  });

  it('stays out of a mailbox that was not switched on', async () => {
    const other = await GmailPage.open(await world.context.newPage(), '/mail/u/1/');
    const compose = await other.compose();
    await compose.type('We will waive the setup fee by Friday.');
    await other.page.waitForTimeout(1_000);
    expect(await other.page.locator('[data-baton]').count()).toBe(0);
    expect(await other.marks()).toEqual({});
    expect(other.page.frames().some((frame) => frame.url().startsWith('chrome-extension'))).toBe(
      false,
    );
    await other.page.close();
  });

  it('lists that other mailbox in the settings, off, and comes up when switched on there', async () => {
    const options = await world.openOwnPage('options');
    const toggle = options.getByRole('switch', { name: 'maya.home@postbox.example' });
    await toggle.waitFor();
    expect(await toggle.isChecked()).toBe(false);
    await expectNoAxeFindings(options);
    const other = await GmailPage.open(await world.context.newPage(), '/mail/u/1/');
    await toggle.click();
    await other.tab.waitFor();
    await toggle.click();
    await until(async () => {
      expect(await other.page.locator('[data-baton]').count()).toBe(0);
    });
  });
});
