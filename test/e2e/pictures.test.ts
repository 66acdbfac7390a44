import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crmById } from '@/lib/domain/crm/crm-catalog';
import { seedDeals } from '../demo/seed-deals';
import { root } from '../tooling/root.mjs';
import { batonFrame } from './support/baton-frame';
import { gateCard, pickHubspotStage } from './support/crm-moves';
import { grantHosts } from './support/extensions-page';
import { GmailPage } from './support/gmail-page';
import { setUp } from './support/rep';
import { SidebarPage } from './support/sidebar-page';
import { until } from './support/until';
import { World } from './support/world';

/**
 * The pictures of the README. Without BATON_PICTURES=1 the files stay as they are, and the test only
 * says whether they could still be taken.
 */
async function take(page: Page, name: string): Promise<void> {
  if (process.env.BATON_PICTURES !== '1') return;
  // No caret and no half-done transition, so that a picture changes only with what it shows.
  const path = join(root, 'docs', 'pictures', `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}

const BRIEF = '5 of 8 done';
const PROMISES =
  ' We will waive the setup fee for the two pilot wards. ' +
  "We'll have single sign-on live by 15 January.";

let world: World;
let gmail: GmailPage;
let sidebar: SidebarPage;
beforeAll(async () => {
  world = await World.open();
  await setUp(world);
  gmail = await GmailPage.open(await world.context.newPage());
  await gmail.tab.waitFor();
  sidebar = await SidebarPage.open(gmail);
  await seedDeals(sidebar);
  await gmail.openThread('northwind-rollout');
});
afterAll(() => world.close());

describe('the pictures of the README', () => {
  it('show the half-filled brief beside its thread, in the light look', async () => {
    await sidebar.frame.getByText(BRIEF).waitFor();
    expect(await sidebar.frame.locator('html').getAttribute('data-theme')).toBe('light');
    await take(gmail.page, 'sidebar-light');
  });

  it('show the same in the dark look', async () => {
    const page = await world.context.newPage();
    const dark = await GmailPage.open(page, '/mail/u/0/?theme=dark');
    await dark.openThread('northwind-rollout');
    const { frame } = await SidebarPage.open(dark);
    await frame.getByText(BRIEF).waitFor();
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
    await take(page, 'sidebar-dark');
    await page.close();
  });

  it('show the dialog beside Send, with two promises', async () => {
    const reply = await gmail.compose();
    await reply.to('dana.whitfield@northwindclinics.example');
    await reply.subject.fill('Both points, in writing');
    await reply.type(`Hi Dana, thank you for the call.${PROMISES}`);
    await until(async () => {
      expect(Object.values(await gmail.marks()).flat()).toHaveLength(2);
    });
    await reply.send.click();
    const prompt = await batonFrame(gmail.page, 'prompt');
    await prompt.getByRole('heading', { name: 'Before this goes: 2 promises' }).waitFor();
    await take(gmail.page, 'send-dialog');
  });

  it('show the gate beside a record that is marked won too early', async () => {
    await grantHosts(world, crmById('hubspot')?.matchPatterns ?? []);
    const options = await world.openOwnPage('options');
    await options.getByRole('switch', { name: /HubSpot/u }).click();
    await options.getByRole('switch', { name: /HubSpot/u, checked: true }).waitFor();
    await options.close();
    const page = await world.context.newPage();
    await page.goto('https://app.hubspot.com/contacts/245581/record/0-3/18204417336');
    await page.getByRole('button', { name: 'Open Baton' }).click();
    await (await SidebarPage.in(page)).button('Unlink').waitFor();
    await page.locator('[data-baton=prompt]').waitFor({ state: 'attached' });
    await pickHubspotStage(page, 'Closed won');
    const card = await gateCard(page);
    expect(await card.getByRole('button', { name: 'Mark won anyway' }).isVisible()).toBe(true);
    await page.locator('[data-baton=prompt][data-shown]').waitFor();
    // The frame has its card's size by now, and is drawn in it a moment later.
    if (process.env.BATON_PICTURES === '1') await page.waitForTimeout(500);
    await take(page, 'gate');
    await page.close();
  });
});
