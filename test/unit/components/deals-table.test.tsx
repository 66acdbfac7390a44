// @vitest-environment happy-dom
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { Desk } from '@/components/desk/desk';
import { habitsCsv } from '@/components/desk/habits/habits-csv';
import type { Overview } from '@/lib/domain/overview/overview';
import { overviewRow } from '@/lib/domain/overview/overview-row';
import { aClock, aMove, anOverview, OVERVIEW_NOW, daysFromNow } from '../../fixtures/overviews';
import { maya } from '../../fixtures/records';
import { axeFindings } from './axe-findings';
import { fakeBackground } from './fake-background';
import { click, fill, named, press, until } from './hands';
import { mount } from './mount';
import { stubTexts } from './stub-texts';

const LATE = anOverview({
  dealId: 'deal-late',
  name: 'Kestrel Foods',
  company: 'Kestrel',
  phase: 'signed',
  closeDate: '2026-11-02',
  move: aMove({ dueAt: daysFromNow(-2) }),
  clocks: [aClock({ state: 'late', dueAt: daysFromNow(-2) })],
  flags: ['won_open', 'no_measure', 'buyer_concerns'],
  brief: { done: 12, all: 12, isReady: true },
  habits: { ...anOverview().habits, briefInTime: false, promisesKept: 3, promisesSettled: 4 },
  openPromises: 2,
});
const SOON = anOverview({
  dealId: 'deal-soon',
  name: 'Brightwater',
  company: 'Brightwater',
  handoffModel: 'am_clean_break',
  move: aMove({ who: 'csm', name: 'Priya Raman', isMine: false, code: 'hold_alignment' }),
  clocks: [aClock({ id: 'alignment', dueAt: daysFromNow(3) })],
  habits: { ...anOverview().habits, briefInTime: true },
});
const AWAY = anOverview({ dealId: 'deal-away', name: 'Old deal', archivedAt: daysFromNow(-40) });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: OVERVIEW_NOW });
  // A virtual list asks how much of it is in sight; happy-dom lays nothing out.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
  // Room for columns.
  window.innerWidth = 1440;
  sessionStorage.clear();
  window.location.hash = '#deals';
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function showTable(overviews: readonly Overview[] = [LATE, SOON, AWAY], found = '') {
  const background = fakeBackground({
    'overviews.rows': () => ({ rows: overviews.map(overviewRow), pending: 0 }),
    'deals.list': () => ({
      deals: overviews
        .filter(({ dealId }) => dealId === found)
        .map((one) => ({ ...one, id: one.dealId, createdAt: one.updatedAt, domains: [] })),
      more: false,
    }),
    'profile.get': () => maya,
  });
  const container = await mount(<Desk hub={createAutosaveHub(() => Promise.resolve())} />);
  await until(() => {
    expect(document.body.textContent).toMatch(/\d deals?|No deals yet/u);
  });
  return { background, container };
}
const rows = () =>
  [...document.querySelectorAll<HTMLElement>('[role=row][data-index]')].map(
    ({ textContent }) => textContent,
  );
const showsRows = (...names: string[]) =>
  until(() => {
    expect(rows()).toHaveLength(names.length);
    for (const [index, name] of names.entries()) expect(rows()[index]).toContain(name);
  });

describe('the table of deals', () => {
  test('says of each deal whose move it is, its next clock, what is late, and its flags', async () => {
    const { container } = await showTable();
    await showsRows('Kestrel Foods', 'Brightwater');
    const [late, soon] = rows();
    expect(late).toContain('You: complete the brief');
    expect(late).toContain('Late, due');
    expect(late).toContain('12 of 12Ready');
    expect(late).toContain('Won, brief open2 more flags');
    expect(soon).toContain('Priya Raman: hold the alignment meeting');
    expect(soon).not.toContain('Late');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('is sorted by a column, and back to front by choosing it once more', async () => {
    await showTable();
    await click(named('Deal'));
    await showsRows('Brightwater', 'Kestrel Foods');
    expect(document.querySelector('[aria-sort=ascending]')?.textContent).toBe('Deal');
    await click(named('Deal'));
    await showsRows('Kestrel Foods', 'Brightwater');
  });

  test('keeps its view over a reload, and forgets one that makes no sense', async () => {
    await showTable();
    await fill(named('Handoff'), 'am_clean_break');
    await showsRows('Brightwater');
    await showTable();
    await showsRows('Brightwater');
    expect(document.body.textContent).toContain('1 of 2 deals');
    sessionStorage.setItem('deals-view', '{"filter":{"phase":"nowhere"}}');
    await showTable();
    await showsRows('Kestrel Foods', 'Brightwater');
  });

  test('finds a deal by what it shows, and by words of its brief that the background finds', async () => {
    await showTable([LATE, SOON], 'deal-soon');
    await fill(named('Search deals'), 'kestrel');
    await showsRows('Kestrel Foods', 'Brightwater');
    sessionStorage.clear();
    await showTable([LATE, SOON]);
    await fill(named('Search deals'), 'kestrel');
    await showsRows('Kestrel Foods');
    await fill(named('Search deals'), 'nobody');
    await until(() => {
      expect(document.body.textContent).toContain('No deal fits your words and filters.');
    });
    await click(
      [...document.querySelectorAll('button')].findLast(
        ({ textContent }) => textContent === 'Clear filters',
      ) ?? document.body,
    );
    await showsRows('Kestrel Foods', 'Brightwater');
  });

  test('is gone through and opened by keys alone', async () => {
    await showTable();
    await press('/');
    expect(document.activeElement).toBe(named('Search deals'));
    await press('ArrowDown');
    const grid = document.querySelector('[role=grid]');
    expect(document.activeElement).toBe(grid);
    expect(grid?.getAttribute('aria-activedescendant')).toBe('deal-deal-late');
    await press('End');
    expect(grid?.getAttribute('aria-activedescendant')).toBe('deal-deal-soon');
    await press('Home');
    await press('ArrowDown');
    await press('Enter');
    expect(window.location.hash).toBe('#deal?id=deal-soon&part=brief');
  });

  test('shows archived deals where they are asked for', async () => {
    await showTable();
    await fill(named('Archived'), 'only');
    await showsRows('Old deal');
    expect(rows()[0]).toContain('Archived');
  });

  test('says what to do while there are none', async () => {
    const { container } = await showTable([]);
    expect(container.textContent).toContain('No deals yet');
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('the four habits', () => {
  test('are a part of a whole, in per cent, and say what is not known', async () => {
    await showTable();
    const figures = () =>
      document.querySelector('[aria-label="Habits of a good handoff"]')?.textContent ?? '';
    expect(figures()).toContain('Briefs in time50 %1 of 2 · 1 not known yet');
    expect(figures()).toContain('Promises kept75 %3 of 4 · 2 still open');
    expect(figures()).toContain('Summaries confirmedNone yet');
    await fill(named('Closed'), 'this_quarter');
    expect(figures()).toContain('Briefs in time0 %0 of 1');
    await fill(named('Closed'), 'last_quarter');
    expect(figures()).toContain('Briefs in timeNone yet');
  });

  test('are saved per deal as CSV, in which no name is a formula', async () => {
    await stubTexts();
    const evil = anOverview({ name: '=HYPERLINK("https://evil.example")', company: '+1' });
    const { data } = Papa.parse<string[]>(
      habitsCsv([overviewRow(LATE), overviewRow(evil)]).replace('\uFEFF', ''),
    );
    expect(data[0]).toHaveLength(11);
    expect(data[1]?.slice(0, 6)).toEqual([
      'Kestrel Foods',
      'Kestrel',
      'Signed',
      '2026-11-02',
      'No',
      'Not known',
    ]);
    expect(data[2]?.slice(0, 2)).toEqual([`'=HYPERLINK("https://evil.example")`, `'+1`]);
  });
});
