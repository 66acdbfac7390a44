import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installLanguageModel } from '../../stand-ins/language-model';
import { expectNoAxeFindings } from '../support/axe';
import type { GmailPage } from '../support/gmail-page';
import { repInGmail } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { World } from '../support/world';

let world: World;
let gmail: GmailPage;
const noise: string[] = [];
beforeAll(async () => {
  world = await World.open();
  world.context.on('console', (message) => noise.push(message.text()));
  gmail = await repInGmail(world);
});
afterAll(() => world.close());

/** Whether the browser lets a document use its model. */
function mayUseModel(): unknown {
  const policy: unknown = Reflect.get(document, 'featurePolicy');
  const allows: unknown = Reflect.get(Object(policy), 'allowsFeature');
  return typeof allows === 'function' ? allows.call(policy, 'language-model') : 'unknown';
}

describe('the browser’s own model', () => {
  it('may be used in the sidebar, and in no other frame of the page', async () => {
    const sidebar = await SidebarPage.open(gmail);
    expect(await sidebar.frame.evaluate(mayUseModel)).toBe(true);
    const others = gmail.page.frames().filter((frame) => frame.url().includes('prompt.html'));
    for (const frame of others) expect(await frame.evaluate(mayUseModel)).toBe(false);
  });

  it('leaves no trace where the browser has none', async () => {
    const options = await world.openOwnPage('options');
    await options.getByRole('heading', { name: 'Words you never want flagged' }).waitFor();
    expect(await options.getByText(/language model|own model/iu).count()).toBe(0);
    await options.close();
    expect(noise.filter((line) => line.includes('language-model'))).toEqual([]);
  });

  it('is downloaded on a press, and is on', async () => {
    const options = await world.context.newPage();
    await options.addInitScript(installLanguageModel, {
      state: 'downloadable',
      behaviours: [],
    } as const);
    await options.goto(`chrome-extension://${world.extensionId}/options.html`);
    const panel = options.getByRole('region', { name: "Your browser's own model" });
    await panel.waitFor();
    await expectNoAxeFindings(options);
    await panel.getByRole('button', { name: 'Download it and switch it on' }).press('Enter');
    const use = panel.getByRole('switch', { name: 'Let it suggest things for the brief too' });
    await use.waitFor();
    expect(await use.isChecked()).toBe(true);
    await options.close();
  });
});
