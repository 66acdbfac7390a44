import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installLanguageModel, type ModelScript } from '../../stand-ins/language-model';
import { seedDeals } from '../../demo/seed-deals';
import { expectNoAxeFindings } from '../support/axe';
import { readDossier } from '../support/brief-state';
import type { GmailPage } from '../support/gmail-page';
import { repInGmail } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { World } from '../support/world';

const ALDER = 'demo-alder-and-sons';
const UNUSUAL = 'My drivers call the Monday plan my weekly crossword.';
const FOUND =
  'We paid forty-one thousand pounds in overtime last Easter that nobody had budgeted for.';
const CALL = `Sheila Brandt: ${FOUND}\nMaya Lindqvist: I see.\nSheila Brandt: ${UNUSUAL}`;

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
    await seedDeals(sidebar);
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

  it('suggests what Baton did not find, marked, and the rep takes it or not', async () => {
    const page = await readWith({
      state: 'available',
      behaviours: [{ kind: 'knows', facts: [told(UNUSUAL), told('They will buy all at once.')] }],
    });
    const own = page.getByRole('article').filter({ hasText: "Model's suggestion" });
    await own.waitFor();
    expect(await own.innerText()).toContain(UNUSUAL);
    expect(await page.getByText('They will buy all at once.').count()).toBe(0);
    await expectNoAxeFindings(page);
    await own.getByRole('button', { name: /^Take/u }).click();
    await expect
      .poll(async () => JSON.stringify(await readDossier(page, ALDER)))
      .toContain(UNUSUAL);
    await page.close();
  });

  it.each<[string, ModelScript['behaviours'][number]]>([
    ['never answers', { kind: 'never' }],
    ['does what the conversation orders', { kind: 'says', text: '{"facts":[{"type":"problem",' }],
  ])('keeps nobody from the list where it %s', async (_, behaviour) => {
    const page = await readWith({ state: 'available', behaviours: [behaviour] });
    const listed = page.getByRole('article').filter({ hasText: 'forty-one thousand' });
    await listed.waitFor();
    expect(await page.getByText("Model's suggestion").count()).toBe(0);
    await page.close();
  });

  it('leaves no trace where it was switched on and is gone', async () => {
    const page = await readWith(null);
    await page.getByRole('article').filter({ hasText: 'forty-one thousand' }).waitFor();
    expect(await page.getByText(/browser's model|Model's suggestion/u).count()).toBe(0);
    await page.close();
  });
});

let reads = 0;

/** Reads a short call into a deal on the desk, in a browser with this model. */
async function readWith(script: ModelScript | null): Promise<Page> {
  const page = await world.context.newPage();
  if (script !== null) await page.addInitScript(installLanguageModel, script);
  await page.goto(
    `chrome-extension://${world.extensionId}/desk.html#deal?id=${ALDER}&part=capture`,
  );
  // Other words each time, or it were the conversation that was read before.
  reads += 1;
  await page
    .getByLabel('Notes or transcript')
    .fill(`${CALL}\nMaya Lindqvist: Call ${String(reads)}.`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Show suggestions' }).click();
  return page;
}

function told(quote: string) {
  return { type: 'problem', quote, value: { statement: quote } };
}
