import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullDossier } from '../../fixtures/dossiers';
import { expectNoAxeFindings } from '../support/axe';
import { DeskPage } from '../support/desk-page';
import { setUp } from '../support/rep';
import { seedDossier } from '../support/seed-dossier';
import { until } from '../support/until';
import { World } from '../support/world';

let world: World;
let desk: DeskPage;
beforeAll(async () => {
  world = await World.open();
  await setUp(world);
  desk = await DeskPage.open(world, '#templates');
  await desk.page.getByRole('heading', { name: 'Built in' }).waitFor();
  await seedDossier(desk.page, fullDossier());
  await desk.page.reload();
});
afterAll(() => world.close());

const text = () => desk.page.getByLabel('Text', { exact: true });
const findings = () => desk.page.getByRole('region', { name: 'Faults and warnings' });
const preview = () => desk.page.getByRole('region', { name: 'Preview' });
const own = () => desk.page.getByRole('list', { name: 'Your templates, in order' });
const names = () => own().getByRole('link').allTextContents();
const keys = async (...pressed: string[]) => {
  for (const key of pressed) await desk.page.keyboard.press(key);
};
/** Selects words of the text, as a rep does who is about to type over them. */
const select = (words: string) =>
  text().evaluate((area: HTMLTextAreaElement, wanted) => {
    const start = area.value.indexOf(wanted);
    area.focus();
    area.setSelectionRange(start, start + wanted.length);
  }, words);
const menu = async (name: string, deed: string) => {
  await desk.page.getByRole('button', { name: `More for ${name}`, exact: true }).click();
  await desk.page.getByRole('menuitem', { name: deed }).click();
};
const ORIGINAL = 'CSM introduction, my way';

describe('a template of the rep’s own', () => {
  it('is a copy that shows its mail, and says what it lost', async () => {
    await desk.page.getByRole('button', { name: 'Make it yours: CSM introduction' }).focus();
    await keys('Enter');
    await desk.page.getByRole('heading', { name: ORIGINAL }).waitFor();
    await preview().getByText('Introducing Priya Raman').waitFor();
    await findings().getByText('No faults').waitFor();
    await expectNoAxeFindings(desk.page);
    await select(' Why the two of you? {{ introduction.pairingReason }}');
    await keys('Delete');
    await findings().getByText('It no longer says why this CSM is right for them.').waitFor();
    await keys('Control+z');
    await findings().getByText('No faults').waitFor();
  });

  it('tells a fault at its line, and keeps it over a reload', async () => {
    await select('Hi {{ champion.firstName }},');
    await desk.page.keyboard.type('Hi {{ champion.wage }},');
    await findings().getByText('There is no champion.wage.').waitFor();
    await desk.page.getByText('Saved', { exact: true }).waitFor();
    await desk.page.reload();
    await findings().getByRole('button', { name: 'Line 1' }).click();
    expect(await text().evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBe(23);
    await keys('Delete');
  });

  it('takes a variable by keyboard, which the browser’s own undo takes back', async () => {
    await desk.page.keyboard.type('Dear ');
    await keys('Control+Space');
    await desk.page.keyboard.type('champion full');
    await desk.page.locator('[role=option]', { hasText: 'Champion: full name' }).waitFor();
    await expectNoAxeFindings(desk.page);
    await keys('Enter');
    await preview().getByText('Dear Dr. Dana Whitfield').waitFor();
    await keys('Control+z');
    expect(await text().inputValue()).toMatch(/^Dear \n/u);
    await keys('Control+Shift+z', 'Enter');
    await keys('Control+Space');
    await desk.page.keyboard.type('deal.name');
    await keys('Enter');
    await findings().getByText('deal.name is internal').waitFor();
    await findings().getByRole('button', { name: 'Line 2' }).waitFor();
    await desk.page
      .getByLabel('Preview with')
      .selectOption({ label: 'Sample deal, everything known' });
    await preview().getByText('Dear Nora Castell').waitFor();
    await desk.page.getByText('Saved', { exact: true }).waitFor();
  });
});

describe('the list of templates', () => {
  it('duplicates, puts in order by keyboard, takes out and puts back', async () => {
    const second = `${ORIGINAL} (copy)`;
    await desk.page.getByRole('link', { name: 'Templates' }).first().click();
    await own().getByText('1 warning').waitFor();
    await menu(ORIGINAL, 'Duplicate');
    await desk.page.getByRole('heading', { name: second }).waitFor();
    await desk.page.goBack();
    await until(async () => {
      expect(await names()).toEqual([ORIGINAL, second]);
    });
    await desk.page.getByRole('button', { name: `Move ${second}` }).focus();
    await keys('Space');
    await desk.page.getByText('Picked up', { exact: false }).waitFor({ state: 'attached' });
    // An arrow pressed before the rows are measured moves nothing; a rep presses it again.
    await until(async () => {
      await keys('ArrowUp');
      await desk.page
        .getByText('moves to place 1 of 2', { exact: false })
        .waitFor({ state: 'attached', timeout: 1000 });
    });
    await keys('Space');
    await until(async () => {
      expect(await names()).toEqual([second, ORIGINAL]);
    });
    await menu(second, 'Remove');
    await until(async () => {
      expect(await names()).toEqual([ORIGINAL]);
    });
    await desk.page.getByRole('button', { name: 'Undo' }).click();
    await desk.page.getByRole('link', { name: second }).waitFor();
    await expectNoAxeFindings(desk.page);
    await desk.page.reload();
    await until(async () => {
      expect(await names()).toEqual([second, ORIGINAL]);
    });
  });
});
