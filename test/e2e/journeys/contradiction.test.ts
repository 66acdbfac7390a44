import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierOf, DEAL_ID } from '../../unit/domain/brief/dossier-of';
import { expectNoAxeFindings } from '../support/axe';
import { readDossier } from '../support/brief-state';
import { DeskPage } from '../support/desk-page';
import { setUp } from '../support/rep';
import { seedDossier } from '../support/seed-dossier';
import { until } from '../support/until';
import { World } from '../support/world';

const CALL = `Dana Whitfield: Our lease on the old warehouse ends on 30 June 2027, so we have to be live before that.
Maya Lindqvist: Understood, we plan for that.
Dana Whitfield: The board told us the audit is on 15 September 2027 and we must be live by then.`;

let world: World;
let page: Page;
beforeAll(async () => {
  world = await World.open();
  await setUp(world);
  ({ page } = await DeskPage.open(world));
  await seedDossier(page, dossierOf());
  const desk = `chrome-extension://${world.extensionId}/desk.html`;
  await page.goto(`${desk}#deal?id=${DEAL_ID}&part=capture`);
  await page.reload();
  await page.getByLabel('Notes or transcript').fill(CALL);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Show suggestions' }).click();
  await events().nth(1).waitFor();
});
afterAll(() => world.close());

const events = () => page.getByRole('article', { name: /^Compelling event: /u });
const choice = () => page.getByRole('group', { name: /^Which stays\?/u });
const event = async () => {
  const { facts } = await readDossier(page.mainFrame(), DEAL_ID);
  const fact = facts.find(({ field }) => field === 'compellingEvent');
  return { said: JSON.stringify(fact?.value ?? null), origins: fact?.origins ?? [] };
};

describe('two compelling events of one call', () => {
  it('are not both taken by pressing the same key on', async () => {
    await events().first().focus();
    await page.keyboard.press('t');
    await until(async () => {
      expect((await event()).said).toContain('lease');
    });
    await choice().waitFor();
    await events().first().focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('t');
    await until(async () => {
      expect(await choice().evaluate((group) => group.contains(document.activeElement))).toBe(true);
    });
    expect((await event()).said).toContain('lease');
    await expectNoAxeFindings(page);
  });

  it('leave the one that is chosen, with its own words for a source', async () => {
    await page.keyboard.press('i');
    await until(async () => {
      expect((await event()).said).toContain('audit');
    });
    const { said, origins } = await event();
    expect(said).not.toContain('lease');
    expect(origins.map(({ quote }) => quote)).toEqual([expect.stringContaining('audit')]);
  });

  it('give the first back on undo', async () => {
    await page.keyboard.press('u');
    await until(async () => {
      const { said, origins } = await event();
      expect(said).toContain('lease');
      expect(origins.map(({ quote }) => quote)).toEqual([expect.stringContaining('lease')]);
    });
  });
});
