// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { Desk } from '@/components/desk/desk';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import { maya, aDeal, aPerson } from '../../../fixtures/records';
import { promiseAt } from '../../domain/ledger/promise-at';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, fill, named, press, until } from '../hands';
import { mount } from '../mount';

const DELIVERED = {
  sentence: 'The fee is waived.',
  at: '2026-05-18T09:00:00.000Z',
  draftKey: 'maya later',
};

async function showDesk(promises: PromiseRecord[], role: 'ae' | 'se' = 'ae') {
  window.location.hash = '#promises';
  const deal = aDeal();
  const background = fakeBackground({
    'promises.page': () => ({ promises, next: null, digest: 'd1' }),
    'promises.digests': () => ['d1'],
    'promises.update': ({ id, patch }: { id: string; patch: Partial<PromiseRecord> }) => ({
      ...promiseAt({ id }),
      ...promises.find((one) => one.id === id),
      ...patch,
    }),
    'promises.updateAll': () => ({ changed: 2 }),
    'promises.add': () => promiseAt({ id: 'promise-new' }),
    'deals.names': () => [deal],
    'deals.dossier': () => ({
      deal,
      people: [aPerson()],
      facts: [],
      promises: [],
      emails: [],
      meetings: [],
      calls: [],
      readinessChecks: [],
    }),
    'profile.get': () => ({ ...maya, role }),
  });
  return {
    background,
    container: await mount(<Desk hub={createAutosaveHub(() => Promise.resolve())} />),
  };
}

const lines = () =>
  [...document.querySelectorAll<HTMLElement>('[role=row][data-index]')].map(
    (row) => row.textContent,
  );
const lineOf = (words: string) => {
  const row = [...document.querySelectorAll<HTMLElement>('[role=row][data-index]')].find((one) =>
    one.textContent.includes(words),
  );
  if (row === undefined) throw new Error(`no line with ${words}: ${lines().join(' | ')}`);
  return row;
};
const shows = (words: string) =>
  until(() => {
    expect(document.body.textContent).toContain(words);
  });
/** The form's control of that name: the page behind it has some of the same names. */
const inForm = (name: string) => {
  const form = document.querySelector('[role=dialog]');
  const label = [...(form?.querySelectorAll('label') ?? [])].find(
    ({ textContent }) => textContent === name,
  );
  const found = label?.control ?? document.getElementById(label?.htmlFor ?? '');
  if (found === null) throw new Error(`nothing named ${name} in the form`);
  return found;
};
const grid = () => {
  const found = document.querySelector<HTMLElement>('[role=grid]');
  if (found === null) throw new Error('no grid');
  return found;
};

beforeEach(() => {
  // The list asks how tall it is; without a layout it would be empty.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const waive = promiseAt({ id: 'promise-waive', due: '2020-05-10' });
const build = promiseAt({
  id: 'promise-build',
  sentence: 'We will build the connector.',
  kind: 'integration',
});

describe('the desk', () => {
  test('says what to do while there is nothing', async () => {
    const { container } = await showDesk([]);
    await shows('No promises yet');
    await shows('Add what was said on a call by hand.');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('puts what is overdue on top and says so in words', async () => {
    const { container } = await showDesk([build, waive]);
    await shows('1 overdue, 2 to keep');
    expect(lines()[0]).toMatch(/waive.*Overdue/u);
    expect(lines()[1]).toMatch(/connector.*Open/u);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('finds by words, and offers the way back where nothing fits', async () => {
    await showDesk([build, waive]);
    await shows('connector');
    await fill(named('Search promises'), 'connector dana');
    await until(() => {
      expect(lines()).toHaveLength(1);
    });
    await fill(named('Search promises'), 'nobody said this');
    await shows('Nothing fits');
    await click(named('Clear filters'));
    await until(() => {
      expect(lines()).toHaveLength(2);
    });
  });

  test('asks whether a later sentence delivers a promise', async () => {
    const { background, container } = await showDesk([{ ...waive, delivery: DELIVERED }]);
    await shows('Kept? “The fee is waived.”');
    await click(lineOf('waive'));
    await shows('What was promised');
    expect(await axeFindings(container)).toEqual([]);
    await click(named(`Not yet: ${waive.sentence}`));
    expect(background.inputsOf('promises.update')).toEqual([
      { id: 'promise-waive', patch: { delivery: null } },
    ]);
    await until(() => {
      expect(document.body.textContent).not.toContain('The fee is waived.');
    });
  });

  test('tells what Baton can’t know as what it has not seen', async () => {
    await showDesk([build, { ...waive, status: 'scheduled', sentAt: null, due: null }]);
    await shows('connector');
    await click(lineOf('connector'));
    await shows('No delivery seen here. It may have happened elsewhere.');
    await click(lineOf('waive'));
    await shows('Scheduled, not seen leaving yet');
  });

  test('tells the history in plain words', async () => {
    const history: PromiseRecord['history'] = [
      { at: '2020-05-01T09:00:00.000Z', what: 'recorded', from: null, to: build.sentence },
      { at: '2020-05-12T09:00:00.000Z', what: 'due', from: '2020-05-03', to: '2020-05-20' },
      { at: '2020-05-13T09:00:00.000Z', what: 'review', from: 'unreviewed', to: 'good_faith' },
    ];
    await showDesk([{ ...build, history }]);
    await shows('connector');
    await click(lineOf('connector'));
    await shows('Due moved from May 3, 2020 to May 20, 2020');
    await shows('Classed as Good faith');
  });

  test('is worked by keys: down, tick, tick on the way, class, open, close', async () => {
    const { background } = await showDesk([build, waive]);
    await shows('connector');
    grid().focus();
    await press('ArrowDown');
    await press(' ');
    await press('ArrowDown', { shiftKey: true });
    await shows('2 selected');
    await click(named('Good faith'));
    expect(background.inputsOf('promises.updateAll')).toEqual([
      { ids: ['promise-waive', 'promise-build'], patch: { review: 'good_faith' } },
    ]);
    grid().focus();
    await press('Enter');
    await shows('What was promised');
    await press('Escape');
    expect(document.body.textContent).not.toContain('What was promised');
    expect(document.activeElement).toBe(grid());
    await press('/');
    expect(document.activeElement).toBe(named('Search promises'));
  });

  test('adds what was said on a call, to a deal and its people', async () => {
    const { background } = await showDesk([]);
    await shows('No promises yet');
    await click(named('Add promise'));
    await shows('What was said');
    await fill(inForm('Deal'), 'deal-northwind');
    await shows('Dana Whitfield');
    await click(named('Dana Whitfield'));
    const words = document.querySelector('textarea');
    if (words === null) throw new Error('nowhere to write');
    await fill(words, 'We throw in the training.');
    await click(named('Add to the ledger'));
    await until(() => {
      expect(background.inputsOf('promises.add')).toMatchObject([
        {
          dealId: 'deal-northwind',
          source: 'call',
          sentence: 'We throw in the training.',
          owner: 'Maya Lindqvist',
          recipients: { to: [{ name: 'Dana Whitfield' }] },
        },
      ]);
    });
  });

  test('tells a sales engineer in place that a price is not theirs to give', async () => {
    await showDesk([], 'se');
    await shows('No promises yet');
    await click(named('Add promise'));
    await shows('What was said');
    expect(document.body.textContent).not.toContain('account executive');
    await fill(inForm('Kind'), 'pricing_or_concession');
    await shows("A price is your account executive's to give, not yours.");
  });
});
