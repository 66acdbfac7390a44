import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDeals } from '../../demo/seed-deals';
import { expectNoAxeFindings } from '../support/axe';
import { DeskPage } from '../support/desk-page';
import { repInGmail } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

const HASH = '#deal?id=demo-northwind-clinics&part=brief';

let world: World;
let desk: DeskPage;
beforeAll(async () => {
  world = await World.open();
  await seedDeals(await SidebarPage.open(await repInGmail(world)));
  desk = await DeskPage.open(world, HASH);
});
afterAll(() => world.close());

const field = (name: string) => desk.page.getByLabel(name, { exact: true });
const button = (name: string) => desk.page.getByRole('button', { name, exact: true });
const saved = () => desk.page.getByText('Saved', { exact: true }).waitFor();
const map = () => desk.page.locator('[data-item=peopleMap]');
const card = (name: string) => map().getByRole('button', { name: `Edit ${name}` });
const people = async () => {
  const shown = await map().locator('[data-part] .truncate.font-medium').allTextContents();
  return shown.map((name) => name.replace('Edit ', ''));
};
/** The people map as the background has it. */
const kept = () =>
  desk.page.evaluate(async (id) => {
    const request = { baton: 'request', name: 'deals.dossier', input: { id } };
    const { value } = await chrome.runtime.sendMessage<
      unknown,
      { value: { people: { name: string; title: string }[] } }
    >(request);
    return { names: value.people.map(({ name }) => name), title: value.people[0]?.title };
  }, 'demo-northwind-clinics');
const risks = () =>
  desk.page
    .getByLabel('What could blow up')
    .evaluateAll((inputs: HTMLTextAreaElement[]) => inputs.map(({ value }) => value));

describe('the brief on the desk', () => {
  it('asks by form, and keeps what was written for another', async () => {
    await field('What to ask').selectOption({ label: 'Technical debrief' });
    await desk.page.getByText('0 of 5 done').waitFor();
    await field('Not proven 1').fill('Load above 400 users');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.type('Imports at night');
    await field('What to ask').selectOption({ label: 'Everything' });
    expect(await field('Not proven 2').inputValue()).toBe('Imports at night');
    await expectNoAxeFindings(desk.page.mainFrame());
    await saved();
  });

  it('forms the success statement, and shows amounts as the locale does', async () => {
    const statement = desk.page.getByRole('figure').first();
    await field('Who tracks it').first().fill('');
    await statement.getByText('Who of them').waitFor();
    await field('Who tracks it').first().fill('Dana Whitfield');
    await statement.getByText('Dana Whitfield').waitFor();
    await field('Value').fill('90,500.50');
    await field('Currency').fill('eur');
    expect(await field('Value').inputValue()).toBe('€90,500.50');
  });

  it('undoes across fields, in the field that changed', async () => {
    await desk.page.keyboard.press('Control+z');
    expect(await field('Currency').inputValue()).toBe('GBP');
    await desk.page.keyboard.press('Control+z');
    expect(await field('Value').inputValue()).toBe('£86,400');
    await desk.page.keyboard.press('Control+Shift+z');
    expect(await field('Value').inputValue()).toBe('£90,500.50');
    await saved();
  });

  it('takes people back in their turn: one who was changed, one who was removed', async () => {
    const before = await people();
    const [first = '', second = ''] = before;
    const dialog = desk.page.getByRole('dialog');
    const changed = desk.page.getByText('Board member');
    await card(first).click();
    await field('Job title').fill('Board member');
    await button('Save').click();
    await dialog.waitFor({ state: 'hidden' });
    await card(second).click();
    await button('Remove').click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await people()).toEqual(before.filter((name) => name !== second));
    await desk.page.keyboard.press('Control+z');
    await until(async () => {
      expect(await card(second).evaluate((one) => one === document.activeElement)).toBe(true);
    });
    expect(await people()).toEqual(before);
    await changed.waitFor();
    await desk.page.keyboard.press('Control+z');
    await changed.waitFor({ state: 'detached' });
    await desk.page.keyboard.press('Control+Shift+z');
    await changed.waitFor();
    await until(async () => {
      expect(await kept()).toEqual({ names: before, title: 'Board member' });
    });
  });

  it('puts rows in order by keyboard, and keeps the order', async () => {
    await button('Add landmine').click();
    await desk.page.keyboard.type('The board meets late');
    const [first = '', second = ''] = await risks();
    await button(`Move Landmine 2: ${second}`).focus();
    await desk.page.keyboard.press('Space');
    await desk.page.getByText('Picked up', { exact: false }).waitFor({ state: 'attached' });
    // An arrow pressed before the rows are measured moves nothing; a rep presses it again.
    await until(async () => {
      await desk.page.keyboard.press('ArrowUp');
      await desk.page
        .getByText('moves to place 1 of 2', { exact: false })
        .waitFor({ state: 'attached', timeout: 1000 });
    });
    await desk.page.keyboard.press('Space');
    await until(async () => {
      expect(await risks()).toEqual([second, first]);
    });
    await saved();
    await desk.page.reload();
    await field('What to ask').waitFor();
    await until(async () => {
      expect(await risks()).toEqual([second, first]);
    });
    await desk.page.getByText('Board member').waitFor();
  });
});
