import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CRM_CATALOG } from '@/lib/domain/crm/crm-catalog';
import { expectNoAxeFindings } from '../support/axe';
import { gateCard, movesOf, pickHubspotStage } from '../support/crm-moves';
import { grantHosts } from '../support/extensions-page';
import { setUp } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

const NORTHWIND = '18204417336';
const ALDER = '18204417402';
const recordUrl = (id: string) => `https://app.hubspot.com/contacts/245581/record/0-3/${id}`;
const OPPORTUNITY = '006Fn00000AbC01';

let world: World;
let page: Page;
beforeAll(async () => {
  world = await World.open();
  await setUp(world);
  await grantHosts(
    world,
    CRM_CATALOG.flatMap(({ matchPatterns }) => matchPatterns),
  );
  const options = await world.openOwnPage('options');
  await options.getByRole('switch', { name: /HubSpot/u }).click();
  await options.getByRole('switch', { name: /Salesforce/u }).click();
  await options.getByRole('switch', { name: /Salesforce/u, checked: true }).waitFor();
  await options.close();
  page = await world.context.newPage();
  await open(recordUrl(NORTHWIND));
});
afterAll(() => world.close());

/** A record's page, once Baton knows what its gate is: then the card's frame stands ready. */
async function open(url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Open Baton' }).waitFor();
  await page.locator('[data-baton=prompt]').waitFor({ state: 'attached' });
}

/** Sets what the gate does, as a rep does it. */
async function setGate(choice: 'Ask me' | 'Stop me'): Promise<void> {
  const options = await world.openOwnPage('options');
  await options.getByRole('radio', { name: new RegExp(`^${choice}`, 'u') }).click();
  await options
    .getByRole('radio', { name: new RegExp(`^${choice}`, 'u'), checked: true })
    .waitFor();
  await options.close();
}

describe('a move to won', () => {
  it('of a record without a deal asks for the brief, and leads to it', async () => {
    await pickHubspotStage(page, 'Closed won');
    const card = await gateCard(page);
    await card.getByText(/has no brief in Baton/u).waitFor();
    await expectNoAxeFindings(card);
    await page.keyboard.press('Enter');
    const sidebar = await SidebarPage.in(page);
    await sidebar.button('Create deal').click();
    await sidebar.button('Unlink').waitFor();
    expect(movesOf(world, NORTHWIND)).toEqual([]);
  });

  it('says what is missing, by the brief’s own names, and goes back on Escape', async () => {
    await until(async () => {
      await pickHubspotStage(page, 'Closed won');
      const card = await gateCard(page);
      const said = await card.getByRole('dialog').innerText();
      await page.keyboard.press('Escape');
      expect(said).toContain('Compelling event');
      expect(said).toContain('Introduction call');
      expect(said).toContain('Commercials');
    });
    await page.locator('[data-baton=prompt][data-shown]').waitFor({ state: 'detached' });
    expect(movesOf(world, NORTHWIND)).toEqual([]);
  });

  it('leads to the first gap on Fix now', async () => {
    await pickHubspotStage(page, 'Closed won');
    const card = await gateCard(page);
    await expectNoAxeFindings(card);
    await card.getByRole('button', { name: 'Fix now' }).click();
    const { frame } = await SidebarPage.in(page);
    await frame.getByRole('tab', { name: 'Brief', selected: true }).waitFor();
    await until(async () => {
      expect(await frame.evaluate('document.activeElement?.closest("[id^=brief-]")?.id')).toBe(
        'brief-why',
      );
    });
  });

  it('is made after all with a reason, which is kept, also over a worker’s death; then it is flagged', async () => {
    await pickHubspotStage(page, 'Closed won');
    const card = await gateCard(page);
    await card.getByRole('button', { name: 'Mark won anyway' }).click();
    await page.keyboard.press('Control+Enter');
    await card.getByText('Write a line first.').waitFor();
    await page.keyboard.type('The board signed today.');
    await world.killWorker();
    await card.getByRole('button', { name: 'Mark won anyway' }).click();
    await until(() => {
      expect(movesOf(world, NORTHWIND)).toEqual(['Closed won']);
    });
    const { frame } = await SidebarPage.in(page);
    await frame.getByText(/^Won in HubSpot: brief due in 48 hours$/u).waitFor();
    await frame.getByText('“The board signed today.”').waitFor();
    await expectNoAxeFindings(frame);
  });

  it('is told in the list of deals', async () => {
    const desk = await world.context.newPage();
    await desk.goto(`chrome-extension://${world.extensionId}/desk.html#deals`);
    // Among the deals: a choice of the filter is called so too.
    const lines = desk.locator('[role=row][data-index]');
    await lines.getByText('Won, brief open').waitFor();
    await desk.close();
  });

  it('can’t be made where the rep chose to be stopped', async () => {
    await setGate('Stop me');
    await open(recordUrl(ALDER));
    await until(async () => {
      await pickHubspotStage(page, 'Closed won');
      const card = await gateCard(page);
      await card.getByText(/^This is your own setting/u).waitFor();
      expect(await card.getByRole('button', { name: 'Mark won anyway' }).count()).toBe(0);
    });
    await page.keyboard.press('Escape');
    expect(movesOf(world, ALDER)).toEqual([]);
  });

  it('is held at the dialog of Salesforce’s path', async () => {
    await open(`https://acme.lightning.force.com/lightning/r/Opportunity/${OPPORTUNITY}/view`);
    await page.getByText('Closed', { exact: true }).first().click();
    await page.getByRole('button', { name: /Select Closed Stage/u }).click();
    await page.getByRole('dialog').getByRole('combobox').selectOption('Closed Won');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    const card = await gateCard(page);
    await card.getByRole('button', { name: 'Back' }).click();
    await page.locator('[data-baton=prompt][data-shown]').waitFor({ state: 'detached' });
    expect(movesOf(world, OPPORTUNITY)).toEqual([]);
  });

  it('passes once Baton itself is gone', async () => {
    const extensions = await world.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(
      async (id) => chrome.management.setEnabled(id, false),
      world.extensionId,
    );
    await extensions.close();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await until(() => {
      expect(movesOf(world, OPPORTUNITY)).toEqual(['Closed Won']);
    });
  });
});
