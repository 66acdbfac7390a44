import { describe, expect, test } from 'vitest';
import { applyDrafts } from '@/components/deal/apply-drafts';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { factValues } from '@/lib/domain/brief/fact';
import type { FactToSave } from '@/lib/queries/save-fact';
import { DEAL_ID, dossierOf } from '../domain/brief/dossier-of';

const state = (value: unknown) => ({ value, toConfirm: false, none: false });
const problem = (value: string): FactToSave => ({
  dealId: DEAL_ID,
  field: 'problem',
  state: state(value),
  base: state('old'),
  origins: [],
});
const stored = (text: string) => dossierOf({ facts: { problem: text } });
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('fields being written', () => {
  test('show what is typed until it is saved', async () => {
    const hub = createAutosaveHub(() => Promise.resolve());
    hub.set(problem('typed'));
    expect(factValues(applyDrafts(stored('old'), hub.snapshot().drafts).facts).problem).toBe(
      'typed',
    );
    hub.flushAll();
    await settle();
    expect(hub.snapshot()).toEqual({ drafts: [], phase: 'saved' });
  });

  test('another tab’s writing waits while the cursor is in the field', async () => {
    const hub = createAutosaveHub(() => Promise.resolve());
    const shown = () =>
      factValues(applyDrafts(stored('from the other tab'), hub.snapshot().drafts).facts).problem;
    hub.hold(problem('as I saw it'));
    expect(shown()).toBe('as I saw it');
    hub.set(problem('as I type it'));
    hub.flushAll();
    await settle();
    expect(shown()).toBe('as I type it');
    hub.release(DEAL_ID, 'problem');
    expect(shown()).toBe('from the other tab');
  });

  test('one field that failed is not drowned by others that were saved', async () => {
    const hub = createAutosaveHub(({ field }) =>
      field === 'risks' ? Promise.reject(new Error('worker killed')) : Promise.resolve(),
    );
    hub.set(problem('typed'));
    hub.set({ ...problem('typed'), field: 'risks', state: state([]) });
    hub.flushAll();
    await settle();
    expect(hub.snapshot().phase).toBe('failed');
    expect(hub.snapshot().drafts.map(({ field }) => field)).toEqual(['risks']);
  });

  test('a save says what its writing began with, and what of it was never answered', async () => {
    const said: unknown[] = [];
    let hears = false;
    const hub = createAutosaveHub(({ state: mine, base }, unheard) => {
      said.push([base.value, mine.value, unheard.map(({ value }) => value)]);
      return hears ? Promise.resolve() : Promise.reject(new Error('worker killed'));
    });
    const type = async (text: string) => {
      hub.set(problem(text));
      hub.flushAll();
      await settle();
    };
    await type('a');
    hears = true;
    await type('ab');
    await type('abc');
    // The last writing began anew: nothing was being written, so it goes on from what is stored.
    expect(said).toEqual([
      ['old', 'a', []],
      ['old', 'ab', ['a']],
      ['old', 'abc', []],
    ]);
  });

  test('while the cursor stays, a save goes on from the one before', async () => {
    const bases: unknown[] = [];
    const hub = createAutosaveHub(({ base }) => {
      bases.push(base.value);
      return Promise.resolve();
    });
    hub.hold(problem('as I saw it'));
    for (const text of ['one', 'two']) {
      hub.set(problem(text));
      hub.flushAll();
      await settle();
    }
    expect(bases).toEqual(['old', 'one']);
  });

  test('a draft of another deal stays out of this one', () => {
    const hub = createAutosaveHub(() => Promise.resolve());
    hub.set({ ...problem('typed'), dealId: 'deal-another' });
    expect(applyDrafts(stored('old'), hub.snapshot().drafts)).toEqual(stored('old'));
  });
});
