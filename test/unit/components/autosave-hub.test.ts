import { describe, expect, test } from 'vitest';
import { applyDrafts } from '@/components/deal/apply-drafts';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { factValues } from '@/lib/domain/brief/fact';
import type { FactToSave } from '@/lib/queries/save-fact';
import { DEAL_ID, dossierOf } from '../domain/brief/dossier-of';

const problem = (value: string): FactToSave => ({
  dealId: DEAL_ID,
  field: 'problem',
  value,
  toConfirm: false,
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
    hub.set({ dealId: DEAL_ID, field: 'risks', value: [], toConfirm: false });
    hub.flushAll();
    await settle();
    expect(hub.snapshot().phase).toBe('failed');
    expect(hub.snapshot().drafts.map(({ field }) => field)).toEqual(['risks']);
  });

  test('a draft of another deal stays out of this one', () => {
    const hub = createAutosaveHub(() => Promise.resolve());
    hub.set({ ...problem('typed'), dealId: 'deal-another' });
    expect(applyDrafts(stored('old'), hub.snapshot().drafts)).toEqual(stored('old'));
  });
});
