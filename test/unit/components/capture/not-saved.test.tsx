// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageName } from '@/lib/messaging/contract/contract';
import { captureOf, said } from '../../../fixtures/said-facts';
import { dossierOf } from '../../domain/brief/dossier-of';
import { axeFindings } from '../axe-findings';
import { click, named, until } from '../hands';
import { refuseRequests } from '../refuse-requests';
import { showDeal } from '../show-deal';
import { shown, showList, text } from './show-list';

afterEach(() => {
  vi.restoreAllMocks();
});

const [PACK, PRICES] = ['I will send the pack by Friday.', 'I will send the prices by Monday.'];
const CALL = captureOf('capture-call', [
  said.problem('We lose two days a week to rotas.'),
  said.person({ name: 'Raj Patel', title: 'CFO' }),
  said.promise(PACK, '2026-12-04'),
  said.promise(PRICES, '2026-12-07'),
]);
/** What was asked to be written, in its order. */
const writes = () => {
  const names: readonly MessageName[] = ['facts.save', 'captures.decide'];
  return vi
    .mocked(fakeBrowser.runtime.sendMessage)
    .mock.calls.map(([message]) => (message as unknown as { name: MessageName }).name)
    .filter((name) => names.includes(name));
};

describe('a background that can’t write', () => {
  test('leaves nothing that looks taken, nor anything to take back', async () => {
    const { container, kept, verdicts } = await showList([CALL]);
    const refusal = refuseRequests('people.save');
    await click(named('Take: Raj Patel'));
    await refusal.happened();
    await until(() => {
      expect(text()).toContain('Not saved. It waits here again.');
    });
    expect(text()).not.toContain('Taken: “Raj Patel”');
    expect(document.querySelector('[data-undo]')).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
    refusal.end();
    await click(named('Take: Raj Patel'));
    await until(() => {
      expect(verdicts()[1]).toBe('taken');
    });
    expect(kept().dossier.people).toHaveLength(1);
    expect(text()).not.toContain('Not saved.');
  });

  test('takes of many what it can, and the rest waits', async () => {
    const { kept, verdicts } = await showList([CALL]);
    const refusal = refuseRequests('promises.add', ({ sentence }) => sentence === PRICES);
    await click(document.querySelector<HTMLElement>('[aria-label^="Take all 2"]') ?? document.body);
    await refusal.happened();
    await until(() => {
      expect(verdicts()).toEqual(['open', 'open', 'taken', 'open']);
      expect(text()).toContain('Not saved. It waits here again.');
    });
    expect(kept().dossier.promises).toMatchObject([{ sentence: PACK }]);
    expect(shown().some((name) => name?.includes(PRICES))).toBe(true);
    expect(text()).toContain(`Taken: “${PACK}”`);
  });

  test('says that what it could not take back stays', async () => {
    const { kept, verdicts } = await showList([CALL]);
    await click(named(`Take: ${PACK}`));
    await until(() => {
      expect(verdicts()[2]).toBe('taken');
    });
    const refusal = refuseRequests('promises.takeBack');
    await click(named('Undo'));
    await refusal.happened();
    await until(() => {
      expect(text()).toContain('That could not be taken back. It stays as it was.');
    });
    expect(verdicts()[2]).toBe('taken');
    expect(kept().dossier.promises).toHaveLength(1);
    expect(text()).toContain('1 of 4 taken');
  });

  test('takes back in the brief first, and only then says so', async () => {
    const { facts, verdicts } = await showList([CALL]);
    await click(named('Take: We lose two days a week to rotas.'));
    await until(() => {
      expect(verdicts()[0]).toBe('taken');
    });
    await click(named('Undo'));
    await until(() => {
      expect(verdicts()[0]).toBe('open');
    });
    expect(facts().problem).toBe('');
    expect(writes()).toEqual(['facts.save', 'captures.decide', 'facts.save', 'captures.decide']);
  });

  test('says what the brief has though the conversation doesn’t know', async () => {
    const { kept, verdicts } = await showList([CALL]);
    const refusal = refuseRequests('captures.decide');
    await click(named('Take: Raj Patel'));
    await refusal.happened();
    await until(() => {
      expect(text()).toContain('It is in the brief, but that you took it here could not be saved.');
    });
    expect(kept().dossier.people).toHaveLength(1);
    expect(verdicts()).not.toContain('taken');
    expect(text()).toContain('1 already in the brief');
  });

  test('is named where it can’t read the conversations, with a way to ask again', async () => {
    const scene = showDeal({ dossier: dossierOf(), part: 'capture', captures: [CALL] });
    const refusal = refuseRequests('captures.list');
    const { container } = await scene;
    await until(() => {
      expect(text()).toContain('Baton could not load this.');
    });
    expect(await axeFindings(container)).toEqual([]);
    refusal.end();
    await click(named('Try again'));
    await until(() => {
      expect(text()).toContain('What was said?');
    });
  });
});
