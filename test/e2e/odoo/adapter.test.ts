import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { until } from '../support/until';
import { World } from '../support/world';
import {
  addAdapter,
  pressAgain,
  readSight,
  stopMoves,
  stoppedMoves,
} from './support/adapter-in-page';
import { OdooApi } from './support/odoo-api';
import { odooOrigin } from './support/odoo-origin';
import { OdooPage } from './support/odoo-page';
import { watchSaves } from './support/saves';

const ACME = 9;
const ADDISON_OF_ACME = 36;

let world: World;
let page: Page;
let odoo: OdooPage;
let api: OdooApi;
beforeAll(async () => {
  api = await OdooApi.signIn(odooOrigin());
  world = await World.open();
  page = await world.context.newPage();
  await addAdapter(page);
  odoo = new OdooPage(page, odooOrigin());
  await odoo.signIn();
});
afterAll(() => world.close());

describe('the adapter on a real Odoo', () => {
  it('reads an opportunity, and that it is won and lost', async () => {
    const name = 'Harbour – booking desk';
    const id = await api.newLead({
      name,
      expected_revenue: 48_000,
      date_deadline: '2027-02-03',
      partner_id: ADDISON_OF_ACME,
    });
    await odoo.openLead(id, name);
    const facts = {
      name,
      stage: 'New',
      standing: 'open',
      amount: { text: '$ 48,000.00', value: 48_000 },
      company: 'Acme Corporation',
      closeDate: '2027-02-03',
      owner: 'Mitchell Admin',
    };
    const key = { crm: 'odoo', account: odooOrigin(), recordId: String(id) };
    expect(await readSight(page)).toEqual({ key, facts });
    await api.call('crm.lead', 'action_set_won', [[id]]);
    await odoo.openLead(id, name);
    expect((await readSight(page)).facts).toEqual({ ...facts, stage: 'Won', standing: 'won' });
    await api.call('crm.lead', 'write', [[id], { stage_id: 1 }]);
    await api.call('crm.lead', 'action_set_lost', [[id]]);
    await odoo.openLead(id, name);
    expect((await readSight(page)).facts).toEqual({ ...facts, standing: 'lost' });
  });

  it('reads a day of this year, which is shown without it', async () => {
    const year = new Date().getFullYear();
    const id = await api.newLead({ name: 'Short day', date_deadline: `${year}-12-05` });
    await odoo.openLead(id, 'Short day');
    expect(await page.locator('[name=date_deadline]').textContent()).toBe('Dec 5');
    expect((await readSight(page)).facts).toMatchObject({
      closeDate: `${year}-12-05`,
      amount: null,
      company: null,
    });
  });

  it('reads amounts and days as another language writes them', async () => {
    const german = [['code', '=', 'de_DE']];
    const all = { context: { active_test: false } };
    const found = (await api.call('res.lang', 'search', [german], all)) as number[];
    await api.call('res.lang', 'write', [found, { active: true }]);
    const speak = (lang: string) => api.call('res.users', 'write', [[2], { lang }]);
    await speak('de_DE');
    try {
      const values = { expected_revenue: 1_234_567.5, date_deadline: '2027-02-03' };
      const id = await api.newLead({ name: 'Auf Deutsch', partner_id: ACME, ...values });
      await odoo.openLead(id, 'Auf Deutsch');
      const shown = page.locator('[name=expected_revenue] input');
      expect(await shown.inputValue()).toBe('1.234.567,50');
      expect((await readSight(page)).facts).toMatchObject({
        amount: { value: 1_234_567.5 },
        closeDate: '2027-02-03',
        company: 'Acme Corporation',
      });
    } finally {
      await speak('en_US');
    }
  });

  it('sees no record on the board, in a new form, and on a contact reached from a deal', async () => {
    await odoo.openBoard();
    expect(await readSight(page)).toEqual({ key: null, facts: null });
    await page.goto(`${odoo.origin}/odoo/crm/new`);
    await page.locator('.o_form_renderer').waitFor();
    expect((await readSight(page)).key).toBeNull();
    const id = await api.newLead({ name: 'With a contact', partner_id: ACME });
    await page.goto(`${odoo.origin}/odoo/crm/${id}/res.partner/${ACME}`);
    await page.locator('.o_last_breadcrumb_item', { hasText: 'Acme Corporation' }).waitFor();
    expect(await readSight(page)).toEqual({ key: null, facts: null });
  });

  it('follows the pager and the way back to the record that is shown', async () => {
    await odoo.openBoard();
    await page.locator('.o_kanban_record:not(.o_kanban_ghost)').first().click();
    await page.locator('.o_form_renderer').waitFor();
    const agrees = async () => {
      const { key, facts } = await readSight(page);
      const { name } = await api.lead(Number(key?.recordId));
      expect(facts?.name).toBe(name);
      return key?.recordId;
    };
    const seen = new Set<string | undefined>();
    const moveOn = async (act: () => Promise<unknown>) => {
      const before = page.url();
      await act();
      await until(() => {
        expect(page.url()).not.toBe(before);
      });
      await until(async () => {
        seen.add(await agrees());
      });
    };
    seen.add(await agrees());
    for (let flip = 0; flip < 4; flip += 1) await moveOn(() => odoo.nextRecord.click());
    expect(seen.size).toBe(5);
    await moveOn(() => page.goBack());
    expect(seen.size).toBe(5);
  });
});

describe('a press that moves a deal', () => {
  it('by Won is stopped before Odoo hears it, and passes when it is pressed again', async () => {
    const id = await api.newLead({ name: 'Won by button' });
    await odoo.openLead(id, 'Won by button');
    const saves = watchSaves(page);
    await stopMoves(page);
    await odoo.won.click();
    await page.keyboard.press('Alt+w');
    // Odoo presses the button for its shortcut a moment later.
    await until(async () => {
      expect(await stoppedMoves(page)).toEqual([null, null]);
    });
    expect(saves).toEqual([]);
    expect((await api.lead(id)).won_status).toBe('pending');
    await pressAgain(page);
    await until(async () => {
      expect((await api.lead(id)).won_status).toBe('won');
    });
    await until(async () => {
      expect((await readSight(page)).facts?.standing).toBe('won');
    });
  });

  it('by the bar is stopped with the stage it names, by mouse and keys', async () => {
    const id = await api.newLead({ name: 'Won by bar' });
    await odoo.openLead(id, 'Won by bar');
    const saves = watchSaves(page);
    await stopMoves(page);
    await odoo.stage('Won').click();
    await odoo.stage('Qualified').focus();
    await page.keyboard.press('Enter');
    expect(await stoppedMoves(page)).toEqual([
      { id: '4', label: 'Won' },
      { id: '2', label: 'Qualified' },
    ]);
    expect(saves).toEqual([]);
    await pressAgain(page);
    await until(async () => {
      expect((await api.lead(id)).stage_id).toEqual([2, 'Qualified']);
    });
  });

  it('by the menu of a narrow window is stopped with the stage it names', async () => {
    const id = await api.newLead({ name: 'Won by menu' });
    await page.setViewportSize({ width: 700, height: 800 });
    await odoo.openLead(id, 'Won by menu');
    const saves = watchSaves(page);
    await stopMoves(page);
    await page.locator('.o_statusbar_status .dropdown-toggle:visible').click();
    await page.getByRole('menuitem', { name: 'Won', exact: true }).click();
    expect(await stoppedMoves(page)).toEqual([{ id: '4', label: 'Won' }]);
    expect(saves).toEqual([]);
    expect((await api.lead(id)).won_status).toBe('pending');
    await pressAgain(page);
    await until(async () => {
      expect((await api.lead(id)).won_status).toBe('won');
    });
    await page.setViewportSize({ width: 1366, height: 800 });
  });
});
