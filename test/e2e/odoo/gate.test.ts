import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SidePanel } from '../support/side-panel';
import { until } from '../support/until';
import { OdooDesk } from './support/odoo-desk';
import { odooOrigin } from './support/odoo-origin';
import { promptWindow } from './support/prompt-window';
import { watchSaves } from './support/saves';

let desk: OdooDesk;
let panel: SidePanel;
let saves: readonly string[];
let lead: number;
let name: string;

/** A deal of this test's own, with a brief in Baton that lacks nearly everything, open on the page. */
async function openDeal(title: string): Promise<void> {
  name = title;
  lead = await desk.api.newLead({ name, expected_revenue: 48_000 });
  await desk.odoo.openLead(lead, name);
  await panel.says('New deal from this record');
  await panel.says(name);
  await panel.press('Create deal');
  await panel.says('Unlink');
}

const standing = async () => (await desk.api.lead(lead)).won_status;

beforeAll(async () => {
  desk = await OdooDesk.open(odooOrigin());
  lead = await desk.api.newLead({ name: 'The first one' });
  await desk.odoo.openLead(lead, 'The first one');
  await desk.addSite(desk.odoo.page.url());
  await desk.connect();
  panel = await desk.openPanel();
  saves = watchSaves(desk.odoo.page);
});
afterAll(() => desk.close());
beforeEach(() => desk.odoo.page.bringToFront());

describe('a deal that is not ready', () => {
  it('is not marked won by the button, and says what it lacks', async () => {
    await openDeal('Gate by button');
    const before = saves.length;
    const prompt = await promptWindow(desk.world, () => desk.odoo.won.click());
    await prompt.getByText(`${name} would close without this:`).waitFor();
    await prompt.getByText('Introduction call').waitFor();
    await prompt.getByRole('button', { name: 'Back' }).click();
    await until(() => {
      expect(prompt.isClosed()).toBe(true);
    });
    expect(await standing()).toBe('pending');
    expect(saves.slice(before)).toEqual([]);
  });

  it('is not marked won by the shortcut of that button either', async () => {
    await openDeal('Gate by shortcut');
    const prompt = await promptWindow(desk.world, () => desk.odoo.page.keyboard.press('Alt+w'));
    await prompt.getByRole('button', { name: 'Back' }).click();
    expect(await standing()).toBe('pending');
  });

  it('is marked won by the bar once a reason was given, which is kept', async () => {
    await openDeal('Gate by bar');
    const prompt = await promptWindow(desk.world, () => desk.odoo.stage('Won').click());
    await prompt.getByRole('button', { name: 'Mark won anyway' }).click();
    await prompt.getByLabel('Why is it marked won now?').fill('The customer signed on paper.');
    expect(await standing()).toBe('pending');
    await prompt.getByRole('button', { name: 'Mark won anyway' }).click();
    await until(async () => {
      expect(await standing()).toBe('won');
    });
    await panel.press('Brief');
    await panel.says('The customer signed on paper.');
    await panel.press('Record');
  });

  it('is not marked won by the menu of a narrow window', async () => {
    await openDeal('Gate by menu');
    const { page } = desk.odoo;
    await page.setViewportSize({ width: 700, height: 800 });
    await page.locator('.o_statusbar_status .dropdown-toggle:visible').click();
    const entry = page.getByRole('menuitem', { name: 'Won', exact: true });
    const prompt = await promptWindow(desk.world, () => entry.click());
    await prompt.getByRole('button', { name: 'Back' }).click();
    await page.setViewportSize({ width: 1366, height: 800 });
    expect(await standing()).toBe('pending');
  });

  it('moves to any other stage without a question', async () => {
    await openDeal('Gate aside');
    await desk.odoo.stage('Qualified').click();
    await until(async () => {
      expect((await desk.api.lead(lead)).stage_id[1]).toBe('Qualified');
    });
    await panel.says('Qualified · $ 48,000.00');
  });

  it('is found won and flagged where it was dragged there on the board', async () => {
    await openDeal('Gate by board');
    await desk.odoo.openBoard();
    await desk.odoo.drag(name, 'Won');
    await until(async () => {
      expect(await standing()).toBe('won');
    });
    await desk.odoo.openLead(lead, name);
    await panel.says('Won in Odoo: brief due in');
  });
});
