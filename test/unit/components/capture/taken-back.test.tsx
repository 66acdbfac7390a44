// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { factValues } from '@/lib/domain/brief/fact';
import { captureOf, said } from '../../../fixtures/said-facts';
import { dossierOf } from '../../domain/brief/dossier-of';
import { click, fill, named, press, until } from '../hands';
import { showDeal } from '../show-deal';

afterEach(() => {
  vi.restoreAllMocks();
});

async function show(captures: readonly ReturnType<typeof captureOf>[]) {
  const focus = captures[0]?.id ?? '';
  const scene = await showDeal({ dossier: dossierOf(), part: 'capture', focus, captures });
  await until(() => {
    expect(document.querySelector('[data-list-heading]')).not.toBeNull();
  });
  return {
    ...scene,
    facts: () => factValues(scene.kept().dossier.facts),
    verdicts: () =>
      scene.kept().captures.flatMap(({ facts }) => facts.map(({ verdict }) => verdict.kind)),
  };
}

const CALL = captureOf('capture-call', [
  said.problem('We lose two days a week to rotas.'),
  said.objection('The price is too high', { raisedBy: 'Raj Patel' }),
]);
const shown = () => document.querySelectorAll('[data-suggestion]');
function focusFirst() {
  act(() => {
    document.querySelector<HTMLElement>('[data-suggestion]')?.focus();
  });
}

describe('what is taken back', () => {
  test('takes back what was done last, but for a refusal that was brought back', async () => {
    const { facts, verdicts } = await show([CALL]);
    focusFirst();
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

  test('has the words it was taken with last, also after it was taken back', async () => {
    const { kept } = await show([
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
      expect(kept().dossier.promises).toMatchObject([{ status: 'discarded' }]);
      expect(shown()).toHaveLength(1);
    });
    focusFirst();
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
});
