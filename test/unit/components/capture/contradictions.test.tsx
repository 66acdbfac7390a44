// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { request } from '@/lib/messaging/client';
import { NOW } from '../../../fixtures/records';
import { captureOf, said } from '../../../fixtures/said-facts';
import { dossierOf } from '../../domain/brief/dossier-of';
import { axeFindings } from '../axe-findings';
import { click, fill, named, press, until } from '../hands';
import { focused, focusFirst, showList, text } from './show-list';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what the brief says otherwise', () => {
  const dossier = dossierOf({
    facts: { compellingEvent: { event: 'The winter season starts', date: '2027-06-01' } },
  });
  const other = captureOf('capture-other', [said.event('The winter season starts', '2027-07-01')], {
    source: { kind: 'thread' },
  });

  test('is told side by side; the new takes its place', async () => {
    const { container, facts } = await showList([other], dossier);
    expect(text()).toContain('Brief says “Jun 1, 2027”, the thread says “Jul 1, 2027”.');
    expect(await axeFindings(container)).toEqual([]);
    await click(named('Take this instead: The winter season starts'));
    await until(() => {
      expect(facts().compellingEvent).toMatchObject({ date: '2027-07-01' });
    });
  });

  test('or the brief’s stays', async () => {
    const { facts, verdicts } = await showList([other], dossier);
    await click(named('Keep the brief’s: The winter season starts'));
    await until(() => {
      expect(verdicts()).toEqual(['refused']);
    });
    expect(facts().compellingEvent).toMatchObject({ date: '2027-06-01' });
  });
});

describe('what contradicts what was taken a moment ago', () => {
  const season = said.event('The winter season starts', '2027-06-01');
  const audit = said.event('The audit is due', '2027-07-01');
  const events = captureOf('capture-events', [season, audit, said.problem('Rotas take days.')]);
  const brief = { event: 'The winter season starts', date: '2027-06-01' };

  test('is not taken by the same key, which leads to the choice and says what the brief has', async () => {
    const { container, facts, verdicts } = await showList([events]);
    await focusFirst();
    await press('j');
    await press('t');
    expect(focused()).toBe('Compelling event: The audit is due');
    await press('t');
    expect(focused()).toBe('Which stays? The audit is due');
    const choice = document.activeElement as HTMLElement;
    const told = document.getElementById(choice.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toContain('Brief says “The winter season starts”');
    expect(await axeFindings(container)).toEqual([]);
    await press('t');
    await press('Enter');
    expect(document.activeElement).toBe(choice);
    await until(() => {
      expect(verdicts()).toEqual(['taken', 'open', 'open']);
    });
    expect(facts().compellingEvent).toEqual(brief);
  });

  test('is told in a sentence that has one stop', async () => {
    const spoken = captureOf('capture-spoken', [
      said.event('The season starts.', '2027-06-01'),
      said.event('The audit is due.', '2027-07-01'),
    ]);
    await showList([spoken]);
    await focusFirst();
    await press('t');
    await until(() => {
      expect(text()).toContain('“The season starts”, the call says “The audit is due”.');
    });
  });

  test('takes its place where the rep says so, and the words it replaces go from the sources', async () => {
    const { facts, kept, verdicts } = await showList([events]);
    const quotes = () =>
      kept()
        .dossier.facts.find(({ field }) => field === 'compellingEvent')
        ?.origins.map(({ quote }) => quote);
    await focusFirst();
    await press('j');
    await press('t');
    await until(() => {
      expect(quotes()).toEqual([season.quote]);
    });
    await press('t');
    await press('i');
    await until(() => {
      expect(facts().compellingEvent).toEqual({ event: 'The audit is due', date: '2027-07-01' });
      expect(quotes()).toEqual([audit.quote]);
      expect(verdicts()).toEqual(['taken', 'taken', 'open']);
    });
    await press('u');
    await until(() => {
      expect(facts().compellingEvent).toEqual(brief);
      expect(quotes()).toEqual([season.quote]);
    });
  });

  test('stands beside it where the rep keeps both, with both sources', async () => {
    const { facts, kept } = await showList([events]);
    await focusFirst();
    await press('j');
    await press('t');
    await press('b');
    await until(() => {
      expect(facts().compellingEvent?.event).toBe(
        'The winter season starts\nThe audit is due (2027-07-01)',
      );
    });
    const [fact] = kept().dossier.facts;
    expect(fact?.origins.map(({ quote }) => quote)).toEqual([season.quote, audit.quote]);
  });

  test('is left, and counted before and after, where all of a kind is taken', async () => {
    const { facts, verdicts } = await showList([events]);
    await click(named('Take 2 · 1 to decide: Why they bought'));
    await until(() => {
      expect(verdicts()).toEqual(['taken', 'open', 'taken']);
    });
    expect(facts().compellingEvent).toEqual(brief);
    expect(text()).toContain('1 says something else than the brief. Choose what stays.');
    expect(focused()).toBe('Compelling event: The audit is due');
  });

  test('is a choice also before the first is on disk', async () => {
    const days = captureOf('capture-days', [
      said.day('They sign', '2026-12-18'),
      said.day('The contract closes', '2027-01-08'),
    ]);
    const { background } = await showList([days]);
    await focusFirst();
    await press('t');
    await press('t');
    expect(focused()).toBe('Which stays? The contract closes');
    expect(background.inputsOf('deals.update')).toHaveLength(1);
  });

  test('is a choice too where the rep’s own words say otherwise, and the words are kept', async () => {
    const { facts, verdicts } = await showList(
      [captureOf('capture-edit', [said.competitor('UKG', false)])],
      dossierOf({
        facts: { competitors: [{ id: 'row-kronos', name: 'Kronos', whyNot: '', lurking: true }] },
      }),
    );
    await focusFirst();
    await press('e');
    await fill(named('Name'), 'Kronos');
    await click([...document.querySelectorAll<HTMLElement>('form button')][0] as HTMLElement);
    expect(focused()).toBe('Which stays? Kronos');
    expect(text()).toContain('you wrote “no”');
    expect(verdicts()).toEqual(['open']);
    await press('i');
    await until(() => {
      expect(facts().competitors).toMatchObject([{ name: 'Kronos', lurking: false }]);
    });
  });

  test('is passed by the keys where the brief knows it by what was just taken', async () => {
    await showList([
      captureOf('capture-days', [
        said.day('They sign', '2026-12-18'),
        said.day('The contract closes', '2026-12-18'),
        said.step('Dana', 'send the volume file'),
      ]),
    ]);
    await focusFirst();
    await press('t');
    expect(text()).toContain('1 already in the brief');
    expect(focused()).toMatch(/^Next step: /u);
  });

  test('and a key that is held down decides on nothing', async () => {
    const { verdicts } = await showList([events]);
    await focusFirst();
    await press('t', { repeat: true });
    await press('r', { repeat: true });
    expect(verdicts()).toEqual(['open', 'open', 'open']);
  });
});

describe('two pages at once', () => {
  test('what was taken on the other one stays, and who refuses it is told', async () => {
    const kronos = captureOf('capture-two', [said.competitor('Kronos'), said.problem('Rotas.')]);
    const { verdicts } = await showList([kronos]);
    const key = kronos.facts[0]?.key ?? '';
    const verdict = { kind: 'taken', into: 'fact', ref: 'competitors', part: '', at: NOW } as const;
    const { id, dealId } = kronos;
    await request('captures.decide', { id, dealId, verdicts: [{ key, verdict }] });
    await click(named('Refuse: Kronos'));
    await until(() => {
      expect(text()).toContain('It was taken in another tab before you refused it');
    });
    expect(verdicts()).toEqual(['taken', 'open']);
    expect(text()).not.toContain('1 refused');
  });

  test('what the brief has is not listed as refused', async () => {
    const kronos = captureOf('capture-two', [said.competitor('Kronos')], {
      verdictOf: () => ({ kind: 'refused', at: NOW }),
    });
    const dossier = dossierOf({
      facts: { competitors: [{ id: 'row-kronos', name: 'Kronos', whyNot: '', lurking: true }] },
    });
    await showList([kronos], dossier);
    expect(text()).toContain('1 already in the brief');
    expect(text()).not.toContain('1 refused');
  });
});
