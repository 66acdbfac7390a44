import type { Page } from 'playwright-core';
import { median } from '../median';

const ROWS = '[role=row][data-index]';

/** What the desk's table of deals takes, in ms; each the median of so many runs, from the deed to the paint. */
export async function timeTable(page: Page, runs: number): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  const acts: readonly [string, () => Promise<number>][] = [
    ['table: from loading the desk to rows', () => timeLoading(page)],
    ['table: sort by a column', () => timeSort(page)],
    ['table: filter by a phase', () => timeFilter(page)],
    ['table: a word in the search, slowest letter', () => timeTyping(page)],
    ['table: scroll to elsewhere', () => timeScroll(page)],
  ];
  for (const [name, act] of acts) {
    const taken: number[] = [];
    for (let run = 0; run < runs; run += 1) taken.push(await act());
    times.set(name, median(taken));
  }
  return times;
}

/** How long it takes until every deal has its overview, the first time after an update. */
export async function timeMaking(page: Page): Promise<number> {
  await page.evaluate(() => {
    window.location.hash = '#deals';
  });
  const start = Date.now();
  await page.reload();
  await page
    .getByRole('status')
    .filter({ hasText: /^[\d,]+( of [\d,]+)? deals$/u })
    .waitFor({ timeout: 300_000 });
  return Date.now() - start;
}

async function timeLoading(page: Page): Promise<number> {
  await page.reload();
  return page.evaluate(async (rows) => {
    while (document.querySelector(rows) === null)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    // Counted from the beginning of the navigation.
    return performance.now();
  }, ROWS);
}

function timeSort(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const head = [...document.querySelectorAll<HTMLElement>('[role=columnheader] button')];
    const start = performance.now();
    head.find(({ textContent }) => textContent === 'Deal')?.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  });
}

/** There and back again: the longer of both. */
function timeFilter(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const select = document.querySelector<HTMLSelectElement>('select[aria-label=Phase]');
    const status = document.querySelector('[role=status]');
    if (select === null || status === null) throw new Error('no filter');
    let longest = 0;
    for (const value of ['signed', '']) {
      const before = status.textContent;
      const start = performance.now();
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      while (status.textContent === before)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve));
      longest = Math.max(longest, performance.now() - start);
    }
    return longest;
  });
}

/** From a letter until the page is idle again: what is typed stands there, and the table follows. */
function timeTyping(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    if (input === null) throw new Error('no search');
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    let longest = 0;
    for (const text of ['b', 'ba', 'bab', 'baba', 'babab', 'bababa', '']) {
      const start = performance.now();
      set?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestIdleCallback(resolve));
      longest = Math.max(longest, performance.now() - start);
    }
    return longest;
  });
}

/** Two frames are the least it can take. */
function timeScroll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const grid = document.querySelector('[role=grid]');
    if (grid === null) throw new Error('no table');
    grid.scrollTop = 0;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const start = performance.now();
    grid.scrollTop = grid.scrollHeight / 2;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - start;
  });
}
