// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { request } from '@/lib/messaging/client';
import { captureOf, said } from '../../../fixtures/said-facts';
import { click, fill, named, press, until } from '../hands';
import { focusFirst, shown, showList } from './show-list';

afterEach(() => {
  vi.restoreAllMocks();
});

const CALL = captureOf('capture-call', [
  said.problem('We lose two days a week to rotas.'),
  said.objection('The price is too high', { raisedBy: 'Raj Patel' }),
]);
/** The ledger is changed on another page. */
async function changePromise(id: string) {
  await request('promises.update', { id, patch: { due: '2026-12-11' } });
  const event = { baton: 'event', topic: 'promises', tabId: null };
  await act(async () => {
    const from = { id: fakeBrowser.runtime.id };
    const heard = await fakeBrowser.runtime.onMessage.trigger(event, from, () => undefined);
    expect(heard).not.toEqual([]);
  });
}

describe('what is taken back', () => {
  test('takes back what was done last, but for a refusal that was brought back', async () => {
    const { facts, verdicts } = await showList([CALL]);
    await focusFirst();
    await press('t');
    await until(() => {
      expect(facts().problem).toBe('We lose two days a week to rotas.');
    });
    await click(named('Refuse: The price is too high'));
    await until(() => {
      expect(verdicts()).toContain('refused');
    });
    await click(named('Bring back: The price is too high'));
    await until(() => {
      expect(verdicts()).not.toContain('refused');
    });
    await press('u');
    await until(() => {
      expect(verdicts()).not.toContain('taken');
      expect(facts().problem).toBe('');
    });
  });

  test('was never promised, and is promised in the words it is taken with next', async () => {
    const { kept } = await showList([
      captureOf('capture-again', [said.promise('I will send the pack by Friday.', '2026-12-04')]),
    ]);
    await click(named('Take: I will send the pack by Friday.'));
    await until(() => {
      expect(kept().dossier.promises).toMatchObject([{ status: 'open', due: '2026-12-04' }]);
    });
    act(() => {
      document.querySelector<HTMLElement>('[data-list-heading]')?.focus();
    });
    await press('u');
    await until(() => {
      expect(kept().dossier.promises).toEqual([]);
      expect(shown()).toHaveLength(1);
    });
    await focusFirst();
    await press('e');
    const what = document.querySelector<HTMLElement>('form textarea');
    await fill(what ?? document.body, 'I will send the pack and the prices.');
    await click([...document.querySelectorAll<HTMLElement>('form button')][0] as HTMLElement);
    await until(() => {
      expect(kept().dossier.promises).toMatchObject([
        { status: 'open', sentence: 'I will send the pack and the prices.' },
      ]);
    });
  });

  test('stays where the ledger has it otherwise by now, and the rep is told', async () => {
    const { kept, verdicts } = await showList([
      captureOf('capture-changed', [
        said.promise('I will send the pack by Friday.', '2026-12-04'),
        said.objection('The price is too high'),
      ]),
    ]);
    await click(named('Take: I will send the pack by Friday.'));
    await until(() => {
      expect(verdicts()).toEqual(['taken', 'open']);
    });
    const [promise] = kept().dossier.promises;
    await changePromise(promise?.id ?? '');
    await click(named('Undo'));
    await until(() => {
      expect(document.body.textContent).toContain('was changed since you took it, so it stays');
    });
    expect(kept().dossier.promises).toMatchObject([{ due: '2026-12-11' }]);
    expect(verdicts()).toEqual(['taken', 'open']);
  });
});
