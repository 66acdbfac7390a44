// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { Desk } from '@/components/desk/desk';
import { parseDeskHash } from '@/components/desk/desk-route';
import type { AgendaItem } from '@/lib/domain/agenda/agenda-item';
import { itemHash } from '@/lib/domain/agenda/item-place';
import { answerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import { makeOverview } from '@/lib/domain/overview/make-overview';
import type { Overview } from '@/lib/domain/overview/overview';
import { maya } from '../../../fixtures/records';
import { wholeDeal } from '../../domain/agenda/agenda-of';
import { promiseAt } from '../../domain/ledger/promise-at';
import { aNotice, anItem } from '../../domain/reminders/an-item';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, named, press, until } from '../hands';
import { mount } from '../mount';

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
const LATE = anItem({
  key: 'late',
  id: 'promise-0001',
  text: 'We waive the fee.',
  dueAt: inDays(-3),
});
const MEETING = { kind: 'meeting', code: 'primer', isDay: false } as const;
const PASSED = anItem({ ...MEETING, key: 'passed', dueAt: inDays(-1) });
const NEXT = anItem({
  key: 'next',
  text: 'Training for all.',
  name: 'Jonas Berg',
  dueAt: inDays(3),
});
const RISK = anItem({
  key: 'risk',
  kind: 'risk',
  code: 'no_measure discount_heavy',
  dueAt: null,
});

function overviewOf(agenda: AgendaItem[]): Overview {
  const viewer = { role: 'ae', calendar: answerCalendar(maya, 'UTC'), payouts: false } as const;
  return { ...makeOverview(wholeDeal(), { ...viewer, now: new Date() }), agenda };
}

async function showToday(items: AgendaItem[], canSave = true) {
  window.location.hash = '';
  const background = fakeBackground({
    'overviews.list': () => ({ overviews: [overviewOf(items)], pending: 0 }),
    'notices.list': () => [],
    'profile.get': () => maya,
    'notices.snooze': ({ key, until: snoozedUntil }: { key: string; until: string | null }) => {
      if (!canSave) throw new Error('worker killed');
      return aNotice({ key, snoozedUntil });
    },
    'notices.done': ({ key }: { key: string }) => aNotice({ key, doneAt: inDays(0) }),
    'promises.update': ({ id }: { id: string }) => promiseAt({ id }),
  });
  const container = await mount(<Desk hub={createAutosaveHub(() => Promise.resolve())} />);
  await until(() => {
    expect(text()).not.toBe('');
    expect(document.querySelector('[aria-hidden].flex-col')).toBeNull();
  });
  return { background, container };
}

afterEach(() => {
  vi.restoreAllMocks();
});

const text = () => document.querySelector('main')?.textContent ?? '';
const rows = () => [...document.querySelectorAll('[data-row]')].map((row) => row.textContent);
const focused = () => document.activeElement?.closest('[data-row]')?.textContent ?? '';

test('is what the desk opens with, part by part, and axe finds nothing', async () => {
  const { container } = await showToday([NEXT, LATE, PASSED, RISK]);
  expect([...container.querySelectorAll('h2')].map((head) => head.textContent)).toEqual([
    'Late 2',
    'Next 7 days 1',
    'Also 1',
  ]);
  expect(rows()[0]).toContain('“We waive the fee.”');
  expect(rows()[0]).toContain('3 days late');
  expect(rows()[1]).toContain('was it held?');
  expect(rows()[2]).toContain('Northwind Clinics · Promise · Jonas Berg');
  expect(rows()[3]).toContain('Heavy discount, success can’t be measured');
  expect(text()).toContain('2 late');
  expect(document.title).toBe('Baton: Today');
  expect(await axeFindings(container)).toEqual([]);
});

test('says that there is nothing to do', async () => {
  const { container } = await showToday([]);
  expect(text()).toContain('Nothing is due');
  expect(await axeFindings(container)).toEqual([]);
});

test('shows a part of many, and the rest when asked', async () => {
  await showToday(Array.from({ length: 100 }, (_, at) => ({ ...LATE, key: `k ${String(at)}` })));
  expect(rows()).toHaveLength(30);
  await click(named('Show 70 more'));
  expect(rows()).toHaveLength(100);
});

test('goes by keyboard: arrows, S and D', async () => {
  const { background } = await showToday([LATE, PASSED, NEXT]);
  document.querySelector<HTMLElement>('[data-main]')?.focus();
  await press('ArrowDown');
  expect(focused()).toContain('Primer call');
  await press('d');
  expect(rows()).toHaveLength(2);
  expect(background.inputsOf('notices.done')).toEqual([
    { key: 'passed', dealId: 'deal-northwind', isDone: true },
  ]);
  expect(focused()).toContain('Training for all.');
  await press('s');
  await until(() => {
    expect(document.querySelectorAll('[role=menuitem]')).toHaveLength(3);
  });
});

test('a promise that was kept is kept in the ledger, and there is a way back', async () => {
  const { background } = await showToday([LATE]);
  await click(named('Kept: “We waive the fee.”'));
  expect(text()).toContain('Kept: “We waive the fee.”');
  expect(rows()).toHaveLength(0);
  await click(named('Undo'));
  await until(() => {
    expect(rows()).toHaveLength(1);
  });
  expect(background.inputsOf('promises.update')).toEqual([
    { id: 'promise-0001', patch: { status: 'kept' } },
    { id: 'promise-0001', patch: { status: 'open' } },
  ]);
});

test('what could not be put off is there again, and it is said', async () => {
  await showToday([PASSED], false);
  await click(named('Put off: Primer call'));
  await until(() => {
    expect(document.querySelectorAll('[role=menuitem]')).toHaveLength(3);
  });
  await click(document.querySelector<HTMLElement>('[role=menuitem]') ?? document.body);
  await until(() => {
    expect(text()).toContain('Not saved. Try again.');
  });
  expect(rows()).toHaveLength(1);
});

test.each([
  ['promise', 'promises'],
  ['meeting', 'deal'],
  ['risk', 'deal'],
] as const)('a %s leads to a place the desk has', (kind, view) => {
  const hash = itemHash('deal-northwind', anItem({ kind }));
  expect(parseDeskHash(hash)).toMatchObject({ view, dealId: 'deal-northwind' });
});
