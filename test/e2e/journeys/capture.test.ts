import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierOf, DEAL_ID } from '../../unit/domain/brief/dossier-of';
import { expectNoAxeFindings } from '../support/axe';
import { DeskPage } from '../support/desk-page';
import { setUp } from '../support/rep';
import { seedDossier } from '../support/seed-dossier';
import { until } from '../support/until';
import { World } from '../support/world';

let world: World;
let page: Page;
let call: string;
beforeAll(async () => {
  call = await readFile(
    new URL('../../fixtures/conversations/kestrel-call.txt', import.meta.url),
    'utf8',
  );
  world = await World.open();
  await setUp(world);
  ({ page } = await DeskPage.open(world));
  await seedDossier(page, dossierOf());
  await show('brief');
});
afterAll(() => world.close());

async function show(part: 'brief' | 'capture'): Promise<void> {
  await page.goto(
    `chrome-extension://${world.extensionId}/desk.html#deal?id=${DEAL_ID}&part=${part}`,
  );
  await page.reload();
}

const list = () => page.getByRole('region', { name: 'Suggestions', exact: true });
const items = () => list().getByRole('article');
const fold = (name: RegExp): Locator => page.locator('summary', { hasText: name });

async function paste(): Promise<void> {
  await page.getByLabel('Notes or transcript').fill(call);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('heading', { name: /things for the brief/u }).waitFor();
}

/** The suggestion that the keys are for. */
const active = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Presses a key of the list, and waits until the next suggestion has the focus. */
async function decide(key: string): Promise<string> {
  const name = await active();
  await page.keyboard.press(key);
  await until(async () => {
    expect(await active()).not.toBe(name);
  });
  return name;
}

describe('from a pasted transcript to the brief', () => {
  let refused: string;

  it('is reached from the empty brief, and read into suggestions', async () => {
    await page.getByRole('link', { name: /Fill the brief from a call or thread/u }).click();
    await page.getByRole('heading', { name: 'What was said?' }).waitFor();
    await expectNoAxeFindings(page);
    await paste();
    await expectNoAxeFindings(page);
    await page.getByRole('button', { name: 'Show suggestions' }).click();
    await list().waitFor();
    expect(await items().count()).toBeGreaterThan(10);
    await expectNoAxeFindings(page);
  });

  it('is decided by keys alone', async () => {
    await items().first().focus();
    refused = await decide('r');
    const taken = await decide('t');
    expect(taken).toMatch(/^Problem: /u);
    await page.getByText(/^Taken: /u).waitFor();
    expect(await active()).not.toBe('');
    await page.keyboard.press('u');
    await until(async () => {
      expect(await active()).toBe(taken);
    });
    await page.keyboard.press('t');
    await page.getByText(/^Taken: /u).waitFor();
  });

  it('has the whole of a low window, as at a zoom of 200 %', async () => {
    const name = page.getByRole('heading', { level: 1 });
    const foot = async () => {
      const box = await name.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    const size = page.viewportSize() ?? { width: 1366, height: 768 };
    await items().last().focus();
    expect(await foot()).toBeGreaterThan(0);
    await page.setViewportSize({ width: 683, height: 400 });
    await items().last().focus();
    await items().last().scrollIntoViewIfNeeded();
    await until(async () => {
      expect(await foot()).toBeLessThanOrEqual(0);
    });
    await page.setViewportSize(size);
  });

  it('takes all of a group at once', async () => {
    await page.getByRole('button', { name: /^Take all \d+: People$/u }).click();
    await page.getByText(/taken at once/u).waitFor();
    await until(async () => {
      expect(await page.getByText('Saved', { exact: true }).count()).toBe(1);
    });
  });

  it('stands in the brief with where it was said', async () => {
    await show('brief');
    const problem = page.locator('[data-item=problem]');
    await until(async () => {
      expect(await problem.locator('textarea').inputValue()).not.toBe('');
    });
    await problem.getByRole('link', { name: /^Call “/u }).waitFor();
    await page
      .locator('[data-item=peopleMap]')
      .getByRole('link', { name: /^Call “/u })
      .first()
      .waitFor();
    await expectNoAxeFindings(page);
    await problem.getByRole('link', { name: /^Call “/u }).click();
    await list().waitFor();
  });

  it('stays decided when the same words are pasted again', async () => {
    const waiting = await items().count();
    await show('capture');
    await paste();
    await page.getByRole('button', { name: 'Show suggestions' }).click();
    await list().waitFor();
    expect(await items().count()).toBe(waiting);
    expect(await page.getByRole('article', { name: refused, exact: true }).count()).toBe(0);
    await fold(/1 refused/u).click();
    await page.getByRole('button', { name: /^Bring back: /u }).click();
    await until(async () => {
      expect(await active()).toBe(refused);
    });
  });
});
