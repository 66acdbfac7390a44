import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handoffStory } from '../../fixtures/handoff-story';
import { manyOverviews } from '../../fixtures/overviews';
import type { Deal } from '@/lib/domain/deals/deal';
import type { Overview } from '@/lib/domain/overview/overview';
import { expectNoAxeFindings } from '../support/axe';
import { DeskPage } from '../support/desk-page';
import { setUp } from '../support/rep';
import { seedRecords } from '../support/seed-records';
import { storyRows } from '../support/story-rows';
import { until } from '../support/until';
import { World } from '../support/world';

const SCHEMES = ['light', 'dark'] as const;

let world: World;
let desk: DeskPage;
beforeAll(async () => {
  world = await World.open({ viewport: { width: 1440, height: 900 } });
  await setUp(world);
  desk = await DeskPage.open(world, '#deals');
  await desk.page.getByText('No deals yet').waitFor();
  const overviews = manyOverviews(60);
  const story = storyRows(handoffStory(new Date()));
  const [dana] = story.people;
  const rare = { ...dana, id: 'person-rare', dealId: 'deal-0007', name: 'Xaver Ungewiss' };
  await seedRecords(desk.page, {
    ...story,
    deals: [...story.deals, ...overviews.map(dealRow)],
    people: [...story.people, rare],
    // What is written past the background has no words yet: an index of another kind is made anew.
    settings: [{ key: 'searchIndex', value: 0 }],
    overviews: [...story.overviews, ...overviews],
  });
  await desk.page.reload();
  await desk.lines.first().waitFor();
});
afterAll(() => world.close());

function dealRow({ dealId, name, company, phase, handoffModel, ...dates }: Overview): Deal {
  const { closeDate, archivedAt, updatedAt } = dates;
  return {
    ...{ id: dealId, name, company, phase, handoffModel, closeDate, archivedAt, updatedAt },
    createdAt: updatedAt,
    domains: [],
  };
}
const width = () =>
  desk.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
const names = async () =>
  (await desk.lines.allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
const inBoth = async () => {
  for (const colorScheme of SCHEMES) {
    await desk.page.emulateMedia({ colorScheme });
    await expectNoAxeFindings(desk.page);
  }
};

describe('the desk’s deals', () => {
  it('stand with what is due first on top, and nothing in them is hard to reach', async () => {
    // Overviews are made a few at a time.
    await until(async () => {
      expect(await desk.lines.first().innerText()).toContain('Late, due');
    });
    await inBoth();
  });

  it('are sorted by a column, and back to front', async () => {
    const head = desk.page.getByRole('button', { name: 'Deal', exact: true });
    await head.click();
    await until(async () => {
      expect((await names())[0]).toBe('Brightwater 2');
    });
    await head.click();
    await until(async () => {
      expect((await names())[0]).toMatch(/^Örrin Labs/u);
    });
  });

  it('are narrowed, and stay so over a reload', async () => {
    await desk.page.getByRole('combobox', { name: 'Phase' }).selectOption({ label: 'Steady' });
    await desk.page.getByText(/^\d+ of 55 deals$/u).waitFor();
    await desk.page.reload();
    await desk.page.getByText(/^\d+ of 55 deals$/u).waitFor();
    await until(async () => {
      const phases = await desk.lines.allInnerTexts();
      expect(phases.length).toBeGreaterThan(3);
      expect(phases.every((text) => text.includes('Steady'))).toBe(true);
    });
    await desk.page.getByRole('button', { name: 'Clear filters' }).click();
    await desk.page.getByText('55 deals', { exact: true }).waitFor();
  });

  it('are found by a person of theirs, gone through and opened by keys alone', async () => {
    await desk.page.keyboard.press('/');
    await desk.page.keyboard.type('xaver');
    await until(async () => {
      expect(await names()).toEqual(['Brightwater 7']);
    });
    await desk.page.keyboard.press('Control+a');
    await desk.page.keyboard.type('northwind');
    await until(async () => {
      expect((await names()).length).toBeGreaterThan(5);
    });
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.press('Home');
    await desk.page.keyboard.press('ArrowDown');
    const second = (await names())[1] ?? '';
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('heading', { level: 1, name: second }).waitFor();
    await desk.page.goBack();
    await desk.lines.first().waitFor();
  });

  it('say the four habits, and give each deal’s figures as CSV', async () => {
    const habits = desk.page.getByRole('region', { name: 'Habits of a good handoff' });
    await habits.getByText('Promises kept').waitFor();
    expect(await habits.innerText()).toMatch(/\d+ %\s+\d+ of \d+/u);
    const saving = desk.page.waitForEvent('download');
    await habits.getByRole('button', { name: /CSV/u }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^handoff-habits-\d{4}-\d\d-\d\d\.csv$/u);
    const text = await readFile(await file.path(), 'utf8');
    const { data, errors } = Papa.parse<Record<string, string>>(
      text.replace('\uFEFF', '').trimEnd(),
      { header: true },
    );
    expect(errors).toEqual([]);
    expect(data).toHaveLength(61);
  });

  it('become cards in a narrow window', async () => {
    await desk.page.setViewportSize({ width: 400, height: 900 });
    await desk.page.getByRole('combobox', { name: 'Sort by' }).waitFor();
    await inBoth();
    const { scrollWidth, clientWidth } = await width();
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await desk.page.setViewportSize({ width: 1440, height: 900 });
  });
});

describe('the timeline of a deal', () => {
  it('says whose move it is, what is late and what was confirmed', async () => {
    await desk.page.evaluate(() => {
      window.location.hash = '#deal?id=deal-northwind&part=timeline';
    });
    await desk.page.getByText('Your move:').waitFor();
    await desk.page.getByRole('link', { name: 'Timeline' }).waitFor();
    const ours = desk.page.getByRole('region', { name: 'You owe' });
    await ours.getByText('4 days late').first().waitFor();
    const theirs = desk.page.getByRole('region', { name: 'The customer owes' });
    await theirs
      .getByText(/^confirmed/u)
      .first()
      .waitFor();
    await inBoth();
  });

  it('is walked by the arrow keys, and a count opens', async () => {
    const group = desk.page.locator('[data-mark][aria-expanded=false]').first();
    await group.press('Enter');
    await desk.page.locator('[data-opened] li').nth(1).waitFor();
    await expectNoAxeFindings(desk.page);
    await group.press('Home');
    const label = () =>
      desk.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(await label()).toContain('Deal begun');
    await desk.page.keyboard.press('End');
    expect(await label()).toContain('Day-90 review');
  });

  it('needs no wide window', async () => {
    await desk.page.setViewportSize({ width: 400, height: 900 });
    await inBoth();
    const { scrollWidth, clientWidth } = await width();
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});
