import { mkdirSync } from 'node:fs';
import { afterAll, it } from 'vitest';
import { northwindCall } from '../../fixtures/northwind-call';
import { captureOf, said } from '../../fixtures/conversations';
import { dossierOf, DEAL_ID } from '../../unit/domain/brief/dossier-of';
import { DeskPage } from '../support/desk-page';
import { setUp } from '../support/rep';
import { seedRecords } from '../support/seed-records';
import { World } from '../support/world';

mkdirSync('/tmp/taking', { recursive: true });
const worlds: World[] = [];
afterAll(() => Promise.all(worlds.map((one) => one.close())));
it.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
  const world = await World.open({ colorScheme });
  worlds.push(world);
  await setUp(world);
  const { page } = await DeskPage.open(world);
  const dossier = dossierOf({
    facts: {
      problem: 'Rotas are made in spreadsheets.',
      compellingEvent: { event: 'The winter season opens on 1 December and the rota has to be out six weeks before', date: '2027-11-01' },
      competitors: [{ id: 'row-quinyx', name: 'Quinyx', whyNot: '', lurking: true }],
      successCriteria: [{ id: 'row-hours', metric: 'Hours to build one rota', baseline: '', target: 'under 6', byDate: null, day30: '', day60: '', owner: '' }],
    },
    people: [{ name: 'Dana', role: 'champion', addresses: ['dana@northwind.example'] }],
  });
  const capture = northwindCall(DEAL_ID);
  const second = captureOf('capture-thread-northwind', [said.competitor('Planday'), said.person({ name: 'Erik Solberg', phone: '+47 11' }), said.problem('Nobody trusts the numbers on Monday.')], { dealId: DEAL_ID, foundBy: 'model', source: { kind: 'thread', title: 'Re: Northwind rollout, pricing and next steps for the eleven sites', heldAt: '2026-11-20T09:00:00.000Z', people: ['Dana Whitfield'] } });
  const { people, facts, promises, meetings, calls } = dossier;
  await seedRecords(page, { deals: [dossier.deal], people, facts, promises, meetings, calls, captures: [capture, second] });
  const go = async (hash: string) => {
    await page.goto(`chrome-extension://${world.extensionId}/desk.html${hash}`);
    await page.reload();
  };
  const shot = async (name: string, full = true) => {
    await page.waitForTimeout(350);
    if (full) {
      const height = await page.evaluate(() => {
        const scroller = [...document.querySelectorAll('main div')].find((one) => one.scrollHeight > one.clientHeight + 20 && getComputedStyle(one).overflowY === 'auto');
        return (scroller?.scrollHeight ?? 600) + 220;
      });
      const size = page.viewportSize();
      await page.setViewportSize({ width: size?.width ?? 1280, height: Math.min(height, 7000) });
      await page.screenshot({ path: `/tmp/taking/${name}-${colorScheme}.png` });
      await page.setViewportSize({ width: size?.width ?? 1280, height: 800 });
    } else await page.screenshot({ path: `/tmp/taking/${name}-${colorScheme}.png` });
  };
  for (const width of [1280, 380, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await go(`#deal?id=${DEAL_ID}&part=capture`);
    await page.getByRole('heading', { name: 'What was said?' }).waitFor();
    await shot(`form-${width}`, false);
    await go(`#deal?id=${DEAL_ID}&part=capture&source=${capture.id}`);
    await page.getByRole('region', { name: 'Suggestions' }).waitFor();
    await shot(`list-${width}`, width === 320 || width === 1280);
    await page.locator('[data-suggestion]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('e');
    await shot(`edit-${width}`, false);
    await page.keyboard.press('Escape');
    await shot(`after-${width}`, false);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await go(`#deal?id=${DEAL_ID}&part=capture&source=${capture.id}`);
  await page.getByRole('region', { name: 'Suggestions' }).waitFor();
  while ((await page.getByRole('button', { name: /^Take all/u }).count()) > 0) await page.getByRole('button', { name: /^Take all/u }).first().click();
  await page.keyboard.press('Tab');
  await page.locator('[data-suggestion]').first().focus();
  await page.keyboard.press('r');
  await page.getByText('already in the brief').click();
  await page.getByText(/^\d+ taken$/u).click().catch(() => undefined);
  await shot('taken');
  await go(`#deal?id=${DEAL_ID}&part=brief`);
  await page.waitForTimeout(500);
  await shot('brief');
  await page.setViewportSize({ width: 320, height: 800 });
  await shot('brief-320');
  await page.setViewportSize({ width: 1280, height: 800 });
  await go(`#deal?id=${DEAL_ID}&part=capture`);
  await page.getByLabel('Notes or transcript').fill('Dana: We lose two days a week.\nBob: I see.\nMaya Lindqvist: We will send the pack on Friday.');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('heading', { name: /thing|Nothing/u }).waitFor();
  await shot('check', false);
  await page.getByRole('button', { name: /^Forget/u }).first().click();
  await shot('forget', false);
}, 120_000);
