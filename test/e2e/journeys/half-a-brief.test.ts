import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeCall, KESTREL_CALL } from '../../fixtures/kestrel-call';
import { seedDeals } from '../../demo/seed-deals';
import { expectNoAxeFindings } from '../support/axe';
import { briefState, readDossier } from '../support/brief-state';
import { DealPage } from '../support/deal-page';
import { decideByKeys, Hands } from '../support/hands';
import { repInGmail } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { World } from '../support/world';

const KESTREL = 'demo-kestrel-foods';
const CAPTURE = `#deal?id=${KESTREL}&part=capture`;

let world: World;
let page: Page;
let hands: Hands;
beforeAll(async () => {
  world = await World.open();
  const gmail = await repInGmail(world);
  await seedDeals(await SidebarPage.open(gmail));
  ({ page } = await DealPage.open(world, CAPTURE));
  hands = new Hands(page);
});
afterAll(() => world.close());

const suggestions = () => page.locator('[data-suggestion]');
const stateNow = async () => briefState(await readDossier(page, KESTREL));

describe('from a pasted transcript to half a brief, by keys alone', () => {
  it('reads it, and asks who is on which side where it cannot tell', async () => {
    await hands.goTo(page.getByLabel('Notes or transcript'));
    await hands.paste(KESTREL_CALL);
    await hands.enter(page.getByRole('button', { name: 'Read it' }));
    await page.getByRole('heading', { name: /things for the brief$/u }).waitFor();
    await expectNoAxeFindings(page);
    // The keys are on what comes next; the question stands above it.
    await hands.enter(page.getByRole('button', { name: 'Ours' }).first(), 'Shift+Tab');
    await hands.enter(page.getByRole('button', { name: 'Show suggestions' }));
    await suggestions().first().waitFor();
    expect(await suggestions().count()).toBeGreaterThan(20);
  });

  it('has entered nothing so far', async () => {
    const before = await readDossier(page, KESTREL);
    expect(before.facts).toEqual([]);
    expect(before.promises).toEqual([]);
    expect(before.people.map(({ name }) => name)).toEqual([
      'João Ferreira',
      'Annika Voss',
      'Maya Lindqvist',
    ]);
  });

  it.each(['light', 'dark'] as const)('lists it without a finding of axe, %s', async (look) => {
    await page.emulateMedia({ colorScheme: look });
    await expectNoAxeFindings(page);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('fills half of what a conversation can fill, by keys, and nothing that was refused', async () => {
    const before = await stateNow();
    await decideByKeys(page, hands, judgeCall);
    expect(hands.clicks).toBe(0);
    await expect.poll(async () => (await stateNow()).told.length).toBeGreaterThan(5);
    const { told, tellable } = await stateNow();
    expect(told.length).toBeGreaterThan(before.told.length + 4);
    expect(told.length).toBeGreaterThanOrEqual(tellable.length / 2);
    const dossier = JSON.stringify(await readDossier(page, KESTREL));
    expect(dossier).toContain('eleven hours every week to build one rota');
    expect(dossier).not.toContain('We pack for four chains');
  });

  it('gives the keys to the field where a conversation is pasted', async () => {
    const field = page.getByLabel('Notes or transcript');
    await hands.enter(page.getByRole('link', { name: 'Read another' }));
    await expect.poll(() => field.evaluate((one) => document.activeElement === one)).toBe(true);
  });

  it('does not ask again about the same words', async () => {
    await page.goto(`chrome-extension://${world.extensionId}/desk.html${CAPTURE}`);
    await page.reload();
    await page.getByLabel('Notes or transcript').fill(KESTREL_CALL);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('button', { name: 'Show suggestions' }).click();
    await page.getByText('All decided', { exact: true }).waitFor();
    expect(await suggestions().count()).toBe(0);
  });
});
