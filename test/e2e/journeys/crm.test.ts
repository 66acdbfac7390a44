import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CRM_CATALOG } from '@/lib/domain/crm/crm-catalog';
import { expectNoAxeFindings } from '../support/axe';
import { grantHosts } from '../support/extensions-page';
import { setUp } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';
import type { Page } from 'playwright-core';

const hubspot = CRM_CATALOG.flatMap(({ matchPatterns }) => matchPatterns);
const NORTHWIND = 'https://app.hubspot.com/contacts/245581/record/0-3/18204417336';

let world: World;
let page: Page;
beforeAll(async () => {
  world = await World.open();
  await setUp(world);
  page = await world.context.newPage();
  await page.goto(NORTHWIND);
});
afterAll(() => world.close());

describe('beside a HubSpot deal', () => {
  it('is not there until its host was asked for and granted', async () => {
    expect(await page.locator('[data-baton]').count()).toBe(0);
    await grantHosts(world, hubspot);
    const options = await world.openOwnPage('options');
    await options.getByRole('switch', { name: /HubSpot/u }).click();
    await page.getByRole('button', { name: 'Open Baton' }).waitFor();
    await options.close();
  });

  it('reads the record, links it to a deal once, and finds it again', async () => {
    await page.getByRole('button', { name: 'Open Baton' }).click();
    const sidebar = await SidebarPage.in(page);
    await sidebar.frame.getByRole('heading', { name: 'New deal from this record' }).waitFor();
    expect(await sidebar.frame.getByLabel('Deal name').inputValue()).toContain('Northwind Clinics');
    await sidebar.button('Create deal').click();
    await sidebar.frame.getByText('Contract sent · £86,400.00').waitFor();
    await sidebar.button('Unlink').waitFor();
    await expectNoAxeFindings(sidebar.frame);
    await page.reload();
    await page.getByRole('button', { name: 'Open Baton' }).click();
    const again = await SidebarPage.in(page);
    await again.button(/^Northwind Clinics – rollout to eleven sites\. Switch deal/u).waitFor();
    await again.button('Unlink').waitFor();
  });

  it('started the brief with what the record says, to be confirmed', async () => {
    const { frame } = await SidebarPage.in(page);
    await frame.getByText('What HubSpot shows agrees with the brief.').waitFor();
    await frame.getByRole('tab', { name: 'Brief' }).click();
    expect(await frame.getByLabel('Value', { exact: true }).inputValue()).toBe('£86,400');
    expect(await frame.getByLabel('Currency').inputValue()).toContain('GBP');
    await frame.locator('q', { hasText: '£86,400.00' }).waitFor();
    await frame.getByText(/^From your CRM/u).waitFor();
    await frame
      .getByRole('button', { name: /confirm/iu, pressed: true })
      .first()
      .waitFor();
  });

  it('shares the deal as a file from its menu', async () => {
    const sidebar = await SidebarPage.in(page);
    const saving = page.waitForEvent('download');
    await sidebar.button('Deal menu').click();
    await sidebar.frame.getByRole('menuitem', { name: 'Share this deal' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^deal-northwind-clinics-.*\.json$/u);
    expect(await readFile(await file.path(), 'utf8')).toContain('"currency":"GBP"');
    await sidebar.frame.getByText(/for colleagues only/u).waitFor();
  });

  it('never shows one record’s deal beside another', async () => {
    await page.getByRole('link', { name: /Alder/u }).first().click();
    const sidebar = await SidebarPage.in(page);
    await sidebar.frame.getByRole('heading', { name: 'New deal from this record' }).waitFor();
    await until(async () => {
      expect(await sidebar.frame.getByLabel('Deal name').inputValue()).toContain('Alder');
    });
  });
});
