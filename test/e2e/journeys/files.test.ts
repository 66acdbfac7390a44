import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeal, aPerson } from '../../fixtures/records';
import { manyPromises } from '../../fixtures/many-promises';
import { expectNoAxeFindings } from '../support/axe';
import { databaseRows } from '../support/database-rows';
import { seedRecords } from '../support/seed-records';
import { DeskPage } from '../support/desk-page';
import { setUp } from '../support/rep';
import { until } from '../support/until';
import { World } from '../support/world';

const NOW = new Date();
const EARLIER = '2026-01-05T09:00:00.000Z';
const TABLES = ['settings', 'mailboxes', 'deals', 'people', 'facts', 'promises', 'versions'];
const fact = (field: string, value: unknown) => ({
  dealId: 'deal-northwind',
  field,
  value,
  toConfirm: false,
  none: false,
  origins: [],
  revision: 1,
  updatedAt: EARLIER,
});

let mine: World;
let theirs: World;
let settings: Page;
beforeAll(async () => {
  [mine, theirs] = await Promise.all([World.open(), World.open()]);
  await Promise.all([setUp(mine), setUp(theirs, { name: 'Sam Okafor' })]);
  settings = await mine.openOwnPage('options');
  await seedRecords(settings, {
    deals: [aDeal({ createdAt: EARLIER, updatedAt: EARLIER })],
    people: [aPerson({ name: 'Dana “D” Whitfield 𝒟 \u0000' })],
    facts: [fact('problem', 'Rosters take a day'), fact('gaps', ['Load was not tested'])],
    promises: manyPromises(40, 1, NOW),
  });
});
afterAll(() => Promise.all([mine.close(), theirs.close()]));

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');
const asFile = (text: string, name = 'baton.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

describe('the Baton file', () => {
  let saved: string;

  it('is asked for after a week, and saved where the rep is', async () => {
    const desk = await DeskPage.open(mine, '#deals');
    const reminder = desk.page.getByRole('region', { name: 'Your Baton file' });
    await reminder.getByText('You have not saved your Baton file yet.').waitFor();
    await expectNoAxeFindings(desk.page);
    const saving = desk.page.waitForEvent('download');
    await reminder.getByRole('button', { name: 'Save it now' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^baton-\d{4}-\d\d-\d\d\.json$/u);
    saved = await textOf(file);
    expect(() => JSON.parse(saved) as unknown).not.toThrow();
    await desk.page.reload();
    await desk.page.getByRole('heading', { name: 'Deals', exact: true }).waitFor();
    expect(await reminder.count()).toBe(0);
    await desk.page.close();
  });

  it('restored elsewhere is what was saved', async () => {
    const page = await theirs.openOwnPage('options');
    await page.getByLabel('Choose a Baton file').setInputFiles(asFile(saved));
    await page.getByText('by Maya Lindqvist').waitFor();
    await page.getByText('Replace', { exact: true }).click();
    await page.getByText('Deals that change').waitFor();
    await expectNoAxeFindings(page);
    await page.getByRole('button', { name: 'Replace now' }).click();
    await page.getByText('Restored. Baton now holds what you saw.').waitFor();
    const isKept = (row: object) => !('key' in row) || row.key === 'profile';
    const [here, there] = await Promise.all([
      databaseRows(settings, TABLES),
      databaseRows(page, TABLES),
    ]);
    for (const table of TABLES)
      expect(there[table]?.filter(isKept), table).toEqual(here[table]?.filter(isKept));
    await page.close();
  });

  it('is refused in words when it is damaged, cut off or something else', async () => {
    const choose = (text: string) =>
      settings.getByLabel('Choose a Baton file').setInputFiles(asFile(text));
    await choose(saved.replace('Rosters', 'Posters'));
    await settings.getByText('This file is not as it was saved.').waitFor();
    await choose(saved.slice(0, -200));
    await settings.getByText('The end of this file is missing.').waitFor();
    await choose(saved.replace('Dana “D”', '<img src=x>'));
    await settings
      .getByText(/^A name in this file holds markup\. Line \d+, people\.name\.$/u)
      .waitFor();
    await choose('{"name":"package.json"}');
    await settings.getByText('This is not a Baton file.').waitFor();
    await expectNoAxeFindings(settings);
  });
});

describe('a shared deal', () => {
  it('meets the colleague’s, field by field, and a second time changes nothing', async () => {
    const desk = await DeskPage.open(mine, '#deal?id=deal-northwind&part=brief');
    const saving = desk.page.waitForEvent('download');
    await desk.page.getByRole('button', { name: 'Share deal' }).click();
    const shared = asFile(await textOf(await saving), 'deal.json');
    await desk.page.close();

    const other = await DeskPage.open(theirs, '#import');
    await seedRecords(other.page, { facts: [fact('problem', 'Rosters take two days')] });
    const choose = async () => {
      await other.page.getByLabel('File of deals').setInputFiles(shared);
      await other.page.getByRole('heading', { name: 'A shared deal: Northwind Clinics' }).waitFor();
    };
    await choose();
    await other.page.getByLabel('Theirs').check();
    await expectNoAxeFindings(other.page);
    await other.page.getByRole('button', { name: 'Merge into this deal' }).click();
    await other.page.getByText('Merged.').waitFor();
    const after = await databaseRows(other.page, ['facts', 'versions', 'people', 'promises']);
    expect(after.facts).toContainEqual(
      expect.objectContaining({ field: 'problem', value: 'Rosters take a day', toConfirm: true }),
    );
    expect(after.versions).toHaveLength(1);

    await other.page.reload();
    await choose();
    await other.page.getByRole('button', { name: 'Merge into this deal' }).click();
    await other.page.getByText('Merged.').waitFor();
    expect(await databaseRows(other.page, ['facts', 'versions', 'people', 'promises'])).toEqual(
      after,
    );
    await other.page.close();
  });
});

describe('a table of deals', () => {
  it('comes in as it is mapped; a bad row is named and stays out', async () => {
    const csv = [
      'Deal Name;Amount;Close Date;Deal Stage;Associated Contact',
      'Ålder Dental;£ 48.000,50;30.11.2026;Contract Sent;Ida Berg (ida@alder.example)',
      'Brook Vets;12.000;31.02.2027;Qualified;',
      '"=HYPERLINK(""x"")";1.000;;Qualified;',
    ].join('\r\n');
    const desk = await DeskPage.open(mine, '#import');
    await desk.page.getByLabel('File of deals').setInputFiles({
      name: 'deals.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv, 'latin1'),
    });
    await desk.page.getByText('2 new deals · 1 row left out').waitFor();
    await desk.page
      .getByText('Row 3, Close Date: “31.02.2027” is no date as chosen above.')
      .waitFor();
    await expectNoAxeFindings(desk.page);
    await desk.page.getByRole('button', { name: 'Bring in 2 deals' }).click();
    await desk.page.getByText('Done: 2 added, 0 filled, 0 unchanged.').waitFor();
    await until(async () => {
      const { deals, facts } = await databaseRows(desk.page, ['deals', 'facts']);
      expect(deals).toContainEqual(expect.objectContaining({ name: '=HYPERLINK("x")' }));
      expect(facts).toContainEqual(
        expect.objectContaining({
          field: 'commercials',
          toConfirm: true,
          value: expect.objectContaining({ value: 48_000.5, currency: 'GBP' }) as unknown,
        }),
      );
    });
  });
});
