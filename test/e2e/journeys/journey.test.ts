import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CRM_CATALOG } from '@/lib/domain/crm/crm-catalog';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { NO_PLAN } from '@/lib/domain/deals/meeting';
import { fullDossier } from '../../fixtures/dossiers';
import { expectNoAxeFindings } from '../support/axe';
import { pickHubspotStage } from '../support/crm-moves';
import { DealPage } from '../support/deal-page';
import { grantHosts } from '../support/extensions-page';
import { GmailPage } from '../support/gmail-page';
import { setUp } from '../support/rep';
import { seedDossier } from '../support/seed-dossier';
import { sendAgainIfAsked } from '../support/shown-prompt';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

const RECORD = 'https://app.hubspot.com/contacts/245581/record/0-3/18204417402';
const AGO = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000).toISOString();

let world: World;
let gmail: GmailPage;
let sidebar: SidebarPage;

/** A signed deal with Northwind about which everything is known; its champion was told of the CSM in private. */
function northwind(): Dossier {
  const full = fullDossier();
  const addresses: Readonly<Record<string, string>> = {
    champion: 'dana.whitfield@northwindclinics.example',
    ae: 'maya@fernhill.example',
    csm: 'priya.raman@fernhill.example',
  };
  return {
    ...full,
    deal: { ...full.deal, phase: 'signed', domains: ['northwindclinics.example'] },
    people: full.people.map((person) => {
      const address = addresses[person.role];
      return address === undefined ? person : { ...person, addresses: [address] };
    }),
    meetings: [
      {
        id: 'meeting-primer',
        dealId: full.deal.id,
        kind: 'primer',
        plannedAt: null,
        heldAt: AGO,
        attendees: ['Dana Whitfield'],
        outcome: '',
        decided: '',
        ...NO_PLAN,
        updatedAt: AGO,
      },
    ],
  };
}

beforeAll(async () => {
  world = await World.open({ viewport: { width: 1500, height: 900 } });
  await setUp(world);
  await grantHosts(
    world,
    CRM_CATALOG.flatMap(({ matchPatterns }) => matchPatterns),
  );
  const options = await world.openOwnPage('options');
  await options.getByRole('switch', { name: /HubSpot/u }).click();
  await options.getByRole('switch', { name: /HubSpot/u, checked: true }).waitFor();
  await options.getByRole('radio', { name: /^Off/u }).click();
  await options.getByRole('radio', { name: /^Off/u, checked: true }).waitFor();
  const desk = await DealPage.open(world, '#deals');
  await desk.page.getByRole('heading').first().waitFor();
  await seedDossier(desk.page, northwind());
  await Promise.all([desk.page.close(), options.close()]);
  gmail = await GmailPage.open(await world.context.newPage());
  await gmail.undoSeconds(1);
  await gmail.openThread('northwind-rollout');
  sidebar = await SidebarPage.open(gmail);
});
afterAll(() => world.close());

const offer = () => sidebar.frame.getByRole('region', { name: 'Moved on?' });
const phase = () => sidebar.frame.getByLabel('Phase');

/** Writes the introduction from the sidebar and lets it leave. */
async function introduce(): Promise<void> {
  await sidebar.tab('Emails').click();
  await sidebar.frame
    .getByRole('listitem')
    .filter({ hasText: 'Written introduction' })
    .getByRole('button', { name: 'Write it' })
    .click();
  await sidebar.button('Insert').click();
  await sidebar.frame.getByText(/^Opened a new mail|^In (?:your draft|a reply)/u).waitFor();
  await gmail.page.locator('.aoI [g_editable=true]').last().focus();
  await gmail.page.keyboard.press('Control+Enter');
  // What it promises is asked about.
  await sendAgainIfAsked(gmail.page, gmail.undo);
  await until(async () => {
    expect((await gmail.sent()).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Introducing Priya/u),
    ]);
  });
}

describe('a sent introduction', () => {
  it('offers that the deal is handed over, and moves nothing by itself', async () => {
    expect(await offer().count()).toBe(0);
    await introduce();
    await offer()
      .getByText(/^The introduction left on .+ Is the deal handed over\?$/u)
      .waitFor();
    expect(await phase().inputValue()).toBe('signed');
    await expectNoAxeFindings(sidebar.frame);
  });

  it('says whose move it is now', async () => {
    await sidebar.frame.getByText(/^Next move: You: complete the brief/u).waitFor();
  });

  it('is refused by keyboard over a worker’s death, and stays refused', async () => {
    await world.killWorker();
    await offer().getByRole('button', { name: 'Not yet' }).press('Enter');
    await sidebar.frame.getByText('Not offered again for this.').waitFor();
    await world.killWorker();
    await gmail.page.reload();
    sidebar = await SidebarPage.open(gmail);
    await sidebar.frame.getByText(/^Next move:/u).waitFor();
    expect(await offer().count()).toBe(0);
    expect(await phase().inputValue()).toBe('signed');
  });
});

describe('a record that is found won', () => {
  let page: Page;

  it('offers that the deal is signed', async () => {
    page = await world.context.newPage();
    await page.goto(RECORD);
    await page.getByRole('button', { name: 'Open Baton' }).click();
    sidebar = await SidebarPage.in(page);
    await sidebar.button('Create deal').click();
    await sidebar.button('Unlink').waitFor();
    expect(await offer().count()).toBe(0);
    await pickHubspotStage(page, 'Closed won');
    await offer()
      .getByText(/^The CRM says won since .+ Is the deal signed\?$/u)
      .waitFor();
    await expectNoAxeFindings(sidebar.frame);
  });

  it('is taken over a worker’s death, taken back, and taken again', async () => {
    const before = await phase().inputValue();
    await world.killWorker();
    await offer().getByRole('button', { name: 'Move to Signed' }).click();
    await sidebar.frame.getByText('Moved to Signed.').waitFor();
    await until(async () => {
      expect(await phase().inputValue()).toBe('signed');
    });
    await expectNoAxeFindings(sidebar.frame);
    await sidebar.button('Undo').press('Enter');
    await offer().waitFor();
    await until(async () => {
      expect(await phase().inputValue()).toBe(before);
    });
    await offer().getByRole('button', { name: 'Move to Signed' }).press('Enter');
    await sidebar.frame.getByText('Moved to Signed.').waitFor();
    await world.killWorker();
    await page.reload();
    await page.getByRole('button', { name: 'Open Baton' }).click();
    sidebar = await SidebarPage.in(page);
    await until(async () => {
      expect(await phase().inputValue()).toBe('signed');
    });
    expect(await offer().count()).toBe(0);
  });

  it('shows the first 90 days from then on', async () => {
    await sidebar.frame.getByRole('tab', { name: 'Calls' }).click();
    const first90 = sidebar.frame.getByRole('region', { name: 'First 90 days' });
    await first90.getByText('Expected of you now').waitFor();
    await expectNoAxeFindings(sidebar.frame);
  });
});
