import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyDeals, manyPromises } from '../../fixtures/many-promises';
import { expectNoAxeFindings } from '../support/axe';
import { DeskPage } from '../support/desk-page';
import { seedRecords } from '../support/seed-records';
import { repInGmail } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

const NOW = new Date();
const DELIVERY = 'Attached is the security questionnaire, filled in.';

let world: World;
let sidebar: SidebarPage;
let desk: DeskPage;
beforeAll(async () => {
  world = await World.open();
  const gmail = await repInGmail(world);
  await gmail.openThread('northwind-rollout');
  sidebar = await SidebarPage.open(gmail);
  await sidebar.newDealFromThread();
  await sidebar.tab('Promises').click();
});
afterAll(() => world.close());

const open = (page: DeskPage, words: string) => page.lines.filter({ hasText: words }).click();

describe('the ledger', () => {
  it('takes in what was said on a call, beside the thread', async () => {
    await sidebar.frame.getByText('No promises yet').waitFor();
    await sidebar.button('Add promise').click();
    const form = sidebar.frame.getByRole('dialog');
    await form.getByLabel('What was said').fill('We throw in the training for the two wards.');
    await form.getByLabel('Kind').selectOption({ label: 'Price or concession' });
    await form.getByLabel(/Dana/u).check();
    await expectNoAxeFindings(sidebar.frame);
    await form.getByRole('button', { name: 'Add to the ledger' }).click();
    await sidebar.frame.getByText('We throw in the training').waitFor();
    await sidebar.frame.getByText(/^Said on a call, .*Dana/u).waitFor();
  });

  it('opens on the desk from the sidebar, once, and shows what was just added', async () => {
    const opening = world.context.waitForEvent('page');
    await sidebar.button('All promises').click();
    desk = new DeskPage(await opening);
    // A tab that the extension opens has the window's size, too narrow for the column of classes.
    await desk.page.setViewportSize({ width: 1366, height: 800 });
    await desk.lines.filter({ hasText: 'We throw in the training' }).waitFor();
    await sidebar.button('All promises').click();
    await until(async () => {
      const desks = world.context.pages().filter((page) => page.url().includes('/desk.html'));
      expect(desks).toHaveLength(1);
      expect(await desk.page.evaluate(() => document.visibilityState)).toBe('visible');
    });
  });

  it('corrects a promise and tells its history', async () => {
    await open(desk, 'We throw in the training');
    await desk.details.getByLabel('Due').fill('2031-05-20');
    await desk.details.getByLabel('Due').press('Enter');
    await desk.details.getByText('Due set to May 20, 2031').waitFor();
    await desk.details.getByLabel('What was promised').fill('We throw in the training.');
    await desk.details.getByLabel('Owner').focus();
    await desk.details.getByText(/^Words corrected/u).waitFor();
    await expectNoAxeFindings(desk.page);
    await desk.page.keyboard.press('Escape');
    expect(await desk.details.count()).toBe(0);
    // Beside the thread, the same promise has moved too.
    await sidebar.frame.getByText('Due May 20, 2031').waitFor();
  });

  it('asks whether a later sentence delivers a promise, and takes the answer', async () => {
    const [first, ...rest] = manyPromises(300, 7, NOW);
    if (first === undefined) throw new Error('no promise');
    const delivery = { sentence: DELIVERY, at: NOW.toISOString(), draftKey: 'later' };
    const offered = { ...first, type: 'promise' as const, status: 'open' as const, delivery };
    await seedRecords(desk.page, { promises: [offered, ...rest], deals: manyDeals(7, NOW) });
    await desk.page.reload();
    await open(desk, DELIVERY);
    await desk.details.getByRole('button', { name: /^Kept:/u }).click();
    await desk.details.getByText('Marked kept').waitFor();
    await desk.details.getByText(`Kept by “${DELIVERY}”`, { exact: false }).waitFor();
    await desk.page.keyboard.press('Escape');
    expect(await desk.lines.filter({ hasText: DELIVERY }).count()).toBe(0);
  });

  it('is narrowed, classed and moved through by keyboard alone', async () => {
    await desk.page.keyboard.press('/');
    await desk.page.keyboard.type('engineer brightwater');
    await until(async () => {
      const found = await desk.lines.allInnerTexts();
      expect(found.length).toBeGreaterThan(2);
      expect(found.every((line) => /engineer[^]*Brightwater/u.test(line))).toBe(true);
    });
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('x');
    await desk.page.keyboard.press('Shift+ArrowDown');
    await desk.page.getByText('2 selected').waitFor();
    await desk.page.getByRole('button', { name: 'Contractual' }).press('Enter');
    await until(async () => {
      const ticked = await desk.page.locator('[role=row][aria-selected=true]').allInnerTexts();
      expect(ticked).toHaveLength(2);
      for (const line of ticked) expect(line).toContain('Contractual');
    });
    await expectNoAxeFindings(desk.page);
  });

  it('is saved as CSV that says what was ticked, with no formula in it', async () => {
    const saving = desk.page.waitForEvent('download');
    await desk.page.getByRole('button', { name: 'Export what is shown' }).click();
    await desk.page.getByRole('menuitem', { name: 'Save as CSV' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^promises-\d{4}-\d\d-\d\d\.csv$/u);
    const text = await readFile(await file.path(), 'utf8');
    const { data, errors } = Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
      header: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({ Class: 'Contractual' });
    expect(data[0]?.Promise).toMatch(/engineer/u);
  });
});
