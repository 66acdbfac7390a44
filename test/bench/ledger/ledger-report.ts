import { setUp } from '../../e2e/support/rep';
import { DeskPage } from '../../e2e/support/desk-page';
import { seedRecords } from '../../e2e/support/seed-records';
import { World } from '../../e2e/support/world';
import { manyDeals, manyPromises } from '../../fixtures/many-promises';
import { ensureChromium } from '../../tooling/ensure-chromium.mjs';
import { median } from '../median';
import { percentile } from '../percentile';
import { table } from '../table';
import { freshBuild } from '../typing-in-gmail/fresh-build';
import { watched, watchPage, type Watched } from './watch-page';

const PROMISES = 10_000;
const DEALS = 40;
/** A task longer than this, in ms, is one a person may notice. */
const LONG = 50;

/**
 * Drives the desk with ten thousand promises in a real browser and prints, for each thing a rep does there, the long
 * tasks, frames and answers it took; nothing is asserted.
 */
export async function reportLedger(
  print: (title: string, lines: readonly string[]) => void,
): Promise<void> {
  await freshBuild();
  process.env.BATON_CHROMIUM = (await ensureChromium(console.log)).path;
  const world = await World.open({ viewport: { width: 1440, height: 900 } });
  try {
    await setUp(world);
    const now = new Date();
    const desk = await DeskPage.open(world);
    await seedRecords(desk.page, {
      promises: manyPromises(PROMISES, DEALS, now),
      deals: manyDeals(DEALS, now),
    });
    await watchPage(desk.page);
    // A page that nobody sees draws no frames.
    await desk.page.bringToFront();
    const rows: string[][] = [];
    for (const [name, act] of actsOf(desk)) {
      rows.push([name, ...cells(await watched(desk.page, act))]);
    }
    print(
      'The desk with 10,000 promises, ms: tasks by processor time and by the clock, frames, inputs',
      [
        ...table([
          ['', 'CPU > 50', 'longest', 'clock > 50', 'longest', 'frame', '95 %', 'input', 'longest'],
          ...rows,
        ]),
      ],
    );
  } finally {
    await world.close();
  }
}

function cells({ longTasks, tasks, frames, interactions }: Watched): string[] {
  const most = (numbers: readonly number[]) =>
    numbers.reduce((a, b) => Math.max(a, b), 0).toFixed(0);
  return [
    String(tasks.filter((time) => time > LONG).length),
    most(tasks),
    String(longTasks.length),
    most(longTasks),
    frames.length === 0 ? '-' : median(frames).toFixed(1),
    frames.length === 0 ? '-' : percentile(frames, 0.95).toFixed(1),
    interactions.length === 0 ? '-' : median(interactions).toFixed(0),
    most(interactions),
  ];
}

function actsOf({ page, grid, lines, search, details }: DeskPage): [string, () => Promise<void>][] {
  const choose = async (name: string, option: string) => {
    await page.getByRole('combobox', { name, exact: true }).selectOption({ label: option });
  };
  const untilStatus = (words: RegExp) =>
    page.getByRole('status').filter({ hasText: words }).waitFor({ timeout: 120_000 });
  return [
    [
      'load',
      async () => {
        await page.reload();
        await untilStatus(/to keep/u);
      },
    ],
    [
      'scroll by wheel',
      async () => {
        await grid.hover();
        for (let step = 0; step < 60; step += 1) await page.mouse.wheel(0, 900);
      },
    ],
    [
      'drag to the end and back',
      async () => {
        for (const share of [0.25, 0.5, 0.75, 1, 0.4, 0]) {
          await grid.evaluate((element, part) => {
            element.scrollTop = element.scrollHeight * part;
          }, share);
          await page.waitForTimeout(120);
        }
      },
    ],
    [
      'keys: 60 times down',
      async () => {
        await grid.focus();
        for (let step = 0; step < 60; step += 1) await page.keyboard.press('ArrowDown');
      },
    ],
    [
      'type in the search',
      async () => {
        await search.pressSequentially('engineer dana', { delay: 40 });
        await search.fill('');
      },
    ],
    [
      'change filters',
      async () => {
        for (const state of ['Overdue', 'Kept', 'Still to keep']) await choose('State', state);
        await choose('Kind', 'Timeline');
        await page.getByRole('button', { name: 'Clear filters' }).click();
      },
    ],
    [
      'open details, change one',
      async () => {
        await lines.nth(3).click();
        await details.getByLabel('Class').selectOption({ label: 'Contractual' });
        await details.getByText('Classed as Contractual').first().waitFor();
        await page.keyboard.press('Escape');
      },
    ],
    [
      'select all and class',
      async () => {
        await grid.focus();
        await page.keyboard.press('Control+a');
        await page.getByRole('button', { name: 'Aspirational' }).click();
        await untilStatus(/selected/u);
        await lines.nth(2).getByText('Aspirational').waitFor({ timeout: 120_000 });
      },
    ],
  ];
}
