import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeFindings } from '../support/axe';
import { GmailPage } from '../support/gmail-page';
import { pressShortcut } from '../support/press-shortcut';
import { repInGmail } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

let world: World;
let gmail: GmailPage;
beforeAll(async () => {
  world = await World.open();
  gmail = await repInGmail(world);
});
afterAll(() => world.close());

const mainWidth = async () => (await gmail.page.getByRole('main').boundingBox())?.width ?? 0;
const sidebarBox = async () => {
  const { frame } = await SidebarPage.in(gmail.page);
  return (await (await frame.frameElement()).boundingBox()) ?? { x: 0, width: 0 };
};
const isShown = async () => {
  const { frame } = await SidebarPage.in(gmail.page);
  return (await frame.frameElement()).isVisible();
};

describe('the sidebar in Gmail', () => {
  it('opens from the tab, makes room, and closes with Esc', async () => {
    await gmail.openThread('northwind-rollout');
    const wide = await mainWidth();
    const sidebar = await SidebarPage.open(gmail);
    await sidebar.frame.getByRole('heading', { name: 'New deal from this thread' }).waitFor();
    const box = await sidebarBox();
    expect(Math.round(box.x + box.width)).toBe(1366);
    expect(wide - (await mainWidth())).toBeGreaterThan(box.width - 40);
    await sidebar.frame.locator('body').press('Escape');
    await until(async () => {
      expect(await isShown()).toBe(false);
      expect(await mainWidth()).toBe(wide);
    });
  });

  it('opens and closes by its keyboard shortcut, and gives the focus back to the draft', async () => {
    const compose = await gmail.compose();
    await compose.type('Hello Dana');
    await pressShortcut(world, gmail, 'toggle-sidebar');
    await until(async () => {
      expect(await isShown()).toBe(true);
    });
    const sidebar = await SidebarPage.in(gmail.page);
    await sidebar.frame.getByLabel('Deal name').focus();
    await gmail.page.keyboard.press('Escape');
    await until(async () => {
      expect(await isShown()).toBe(false);
    });
    await gmail.page.keyboard.type(', and more');
    expect(await compose.body.innerText()).toContain('Hello Dana, and more');
  });

  it('can be dragged, and remembers its width after a reload', async () => {
    await gmail.tab.click();
    await until(async () => {
      expect(await isShown()).toBe(true);
    });
    const before = await sidebarBox();
    const edge = before.x + 2;
    await gmail.page.mouse.move(edge, 400);
    await gmail.page.mouse.down();
    await gmail.page.mouse.move(edge - 60, 400, { steps: 6 });
    await gmail.page.mouse.up();
    await until(async () => {
      expect((await sidebarBox()).width).toBeGreaterThan(before.width + 40);
    });
    const { width } = await sidebarBox();
    await gmail.page.reload();
    await gmail.tab.click();
    await until(async () => {
      expect(Math.abs((await sidebarBox()).width - width)).toBeLessThan(2);
    });
  });

  it('never lies over a compose, also where the page does not make room', async () => {
    const page = await world.context.newPage();
    const fixed = await GmailPage.open(page, '/mail/u/0/?layout=fixed');
    const compose = await fixed.compose();
    await fixed.tab.click();
    await SidebarPage.in(page);
    await until(async () => {
      const { frame } = await SidebarPage.in(page);
      const box = await (await frame.frameElement()).boundingBox();
      const send = await compose.send.boundingBox();
      if (box === null || send === null) throw new Error('not on screen');
      const beside = send.x + send.width <= box.x || send.x >= box.x + box.width;
      const above = send.y + send.height <= box.y || send.y >= box.y + box.height;
      expect(beside || above).toBe(true);
    });
    await compose.send.click({ trial: true });
    await page.close();
  });

  it('follows Gmail’s dark look, and axe finds nothing in either', async () => {
    const light = await SidebarPage.in(gmail.page);
    await expectNoAxeFindings(light.frame);
    const page = await world.context.newPage();
    const dark = await GmailPage.open(page, '/mail/u/0/?theme=dark');
    await dark.openThread('northwind-rollout');
    const sidebar = await SidebarPage.open(dark);
    await until(async () => {
      expect(await sidebar.frame.locator('html').getAttribute('data-theme')).toBe('dark');
    });
    await sidebar.button('Create deal').waitFor();
    await expectNoAxeFindings(sidebar.frame);
    await page.close();
  });
});
