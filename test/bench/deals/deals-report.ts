import type { Page } from 'playwright-core';
import { DEALS_AT_ONCE } from '@/lib/queries/deal-list-query';
import { setUp } from '../../e2e/support/rep';
import { DeskPage } from '../../e2e/support/desk-page';
import { seedRecords } from '../../e2e/support/seed-records';
import { World } from '../../e2e/support/world';
import { manyBriefs } from '../../fixtures/many-briefs';
import { manyHandoffs } from '../../fixtures/many-handoffs';
import { ensureChromium } from '../../tooling/ensure-chromium.mjs';
import { median } from '../median';
import { table } from '../table';
import { freshBuild } from '../typing-in-gmail/fresh-build';
import { timeMaking, timeTable } from './time-table';

const FEW = 20;
const MANY = 2_000;
const VERSIONS = 20;
/** Deals of one write while seeding: a message to the page holds them. */
const BATCH = 40;
const RUNS = 15;
const ALL = { archived: false, limit: DEALS_AT_ONCE };
let saves = 0;

type Times = ReadonlyMap<string, number>;

/**
 * Prints what the desk takes for a book of 20 and of 2,000 deals with full briefs, mails, promises and meetings, and the ratio; nothing is
 * asserted. Each time is the median, from the key or click to the paint, or of the background's answer.
 */
export async function reportDeals(
  print: (title: string, lines: readonly string[]) => void,
): Promise<void> {
  await freshBuild();
  process.env.BATON_CHROMIUM = (await ensureChromium(console.log)).path;
  const few = await timeBook(FEW);
  const many = await timeBook(MANY);
  print(
    `Deals with full briefs and ${String(VERSIONS)} versions each, ms, median of ${String(RUNS)}`,
    [
      ...table([
        ['', `${String(FEW)} deals`, `${MANY.toLocaleString('en')} deals`, 'ratio'],
        ...[...few].map(([name, time]) => {
          const other = many.get(name) ?? NaN;
          return [name, time.toFixed(1), other.toFixed(1), (other / time).toFixed(2)];
        }),
      ]),
    ],
  );
}

async function timeBook(deals: number): Promise<Times> {
  const world = await World.open({ viewport: { width: 1440, height: 900 } });
  try {
    await setUp(world);
    const { page } = await DeskPage.open(world, '#deals');
    const now = new Date();
    for (let from = 0; from < deals; from += BATCH) {
      const rows = manyHandoffs(from, Math.min(BATCH, deals - from), VERSIONS, now);
      await seedRecords(page, rows);
    }
    const [brief] = manyBriefs(3, 1, 0, now);
    if (brief === undefined) throw new Error('no brief');
    const making = await timeMaking(page);
    const table = await timeTable(page, RUNS);
    const desk = await timeDesk(page, { id: brief.deal.id, company: brief.deal.company });
    return new Map([...table, ...desk, ['once: the overviews of all deals', making]]);
  } finally {
    await world.close();
  }
}

async function timeDesk(
  page: Page,
  { id, company }: { readonly id: string; readonly company: string },
): Promise<Times> {
  const acts: readonly [string, () => Promise<number>][] = [
    ['table: all rows, answer', () => ask(page, 'overviews.rows', {})],
    ['all overviews, answer', () => ask(page, 'overviews.list', {})],
    [
      `list: the first ${String(DEALS_AT_ONCE)}, answer`,
      () => ask(page, 'deals.list', { ...ALL, query: '' }),
    ],
    ['search: a company, slowest letter', () => timeSearch(page, company.toLowerCase())],
    ['search: a rare word, slowest letter', () => timeSearch(page, 'ververver')],
    ['search: a common word, slowest letter', () => timeSearch(page, 'bababa')],
    ['open: all records, answer', () => ask(page, 'deals.dossier', { id })],
    ['open: from the click to the brief on screen', () => timeOpening(page, id)],
    ['save: one field, committed', () => timeSave(page, id)],
  ];
  // The first search after an update makes the words of every deal.
  const first = await timeSearch(page, 'first');
  const times = new Map<string, number>();
  for (const [name, act] of acts) {
    const taken: number[] = [];
    for (let run = 0; run < RUNS; run += 1) taken.push(await act());
    times.set(name, median(taken));
  }
  return times.set('once: the first search of all', first);
}

/** How long one answer takes, seen from the page. */
function ask(page: Page, name: string, input: object): Promise<number> {
  return page.evaluate(
    async (request) => {
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage<unknown, { ok: boolean }>(request);
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return performance.now() - start;
    },
    { baton: 'request', name, input },
  );
}

function timeSave(page: Page, dealId: string): Promise<number> {
  saves += 1;
  const state = (text: string) => ({ value: text, toConfirm: false, none: false });
  return ask(page, 'facts.save', {
    dealId,
    field: 'whyUs',
    state: state(`because of run ${String(saves)}`),
    base: state(''),
    unheard: [],
    origins: [],
  });
}

/** The longest answer while a query grows letter by letter. */
async function timeSearch(page: Page, query: string): Promise<number> {
  let longest = 0;
  for (let length = 1; length <= query.length; length += 1) {
    const input = { ...ALL, query: query.slice(0, length) };
    longest = Math.max(longest, await ask(page, 'deals.list', input));
  }
  return longest;
}

async function timeOpening(page: Page, id: string): Promise<number> {
  await page.evaluate(() => {
    window.location.hash = '#deals';
  });
  await page.getByRole('heading', { name: 'Deals', exact: true }).waitFor();
  return page.evaluate(async (dealId) => {
    const start = performance.now();
    window.location.hash = `#deal?id=${dealId}&part=brief`;
    while (document.querySelector('textarea') === null)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - start;
  }, id);
}
