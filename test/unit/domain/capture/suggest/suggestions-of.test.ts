import { describe, expect, test } from 'vitest';
import {
  isWaiting,
  suggestionsOf,
  waitingSuggestions,
} from '@/lib/domain/capture/suggest/suggestions-of';
import { originsOf, takenVerdict, writeOf } from '@/lib/domain/capture/suggest/take';
import { captureOf, said } from '../../../../fixtures/said-facts';
import { dossierOf } from '../../brief/dossier-of';

const NOW = '2026-11-20T10:00:00.000Z';
const call = captureOf('capture-call', [
  said.step('Dana', 'send the volume file', '2026-12-04'),
  said.competitor('Kronos'),
  said.problem('We lose two days a week to rotas.'),
  said.person({ name: 'Raj' }),
  said.problem('So we lose two days a week to the rotas'),
  said.objection('The price is too high'),
]);
const thread = captureOf(
  'capture-thread',
  [said.person({ name: 'Raj Patel', title: 'CFO' }), said.day('sign by', '2026-12-18')],
  { source: { kind: 'thread', title: 'Re: Rollout' } },
);

describe('suggestions', () => {
  test('stand in the order of the brief, and what was agreed last', () => {
    expect(suggestionsOf([call], null, dossierOf()).map(({ group }) => group)).toEqual([
      'why',
      'people',
      'risks',
      'risks',
      'steps',
    ]);
  });

  test('are one where they tell the same, within a source and over two', () => {
    const shown = suggestionsOf([thread, call], 'capture-call', dossierOf());
    expect(shown.map(({ fact }) => fact.type)).not.toContain('date');
    const raj = shown.find(({ fact }) => fact.type === 'person');
    expect(raj?.fact.value).toMatchObject({ name: 'Raj', title: 'CFO' });
    expect(raj?.said.map(({ captureId }) => captureId)).toEqual(['capture-call', 'capture-thread']);
    const problem = shown.find(({ fact }) => fact.type === 'problem');
    expect(problem?.said).toHaveLength(2);
  });

  test('stay two where one has the other’s words strewn over a longer statement', () => {
    const long =
      'The winter rota opens in ten weeks, and if we are still building it in spreadsheets I lose two managers.';
    const two = captureOf('capture-two', [
      said.problem(long),
      said.problem('Building the winter rota loses us two weeks.'),
      said.problem('We are still building the winter rota.'),
    ]);
    expect(waitingSuggestions([two], dossierOf())).toBe(3);
    const one = captureOf('capture-one', [
      said.problem(long),
      said.problem('The winter rota opens in ten weeks.'),
    ]);
    expect(waitingSuggestions([one], dossierOf())).toBe(1);
  });

  test('wait until they are decided; what the brief has waits for nothing', () => {
    expect(waitingSuggestions([call, thread], dossierOf())).toBe(6);
    const knows = dossierOf({
      facts: { competitors: [{ id: 'row-kronos', name: 'Kronos', whyNot: '', lurking: true }] },
    });
    expect(waitingSuggestions([call, thread], knows)).toBe(5);
    const refused = captureOf('capture-call', [said.competitor('Kronos')], {
      verdictOf: () => ({ kind: 'refused', at: NOW }),
    });
    expect(suggestionsOf([refused], null, dossierOf()).filter(isWaiting)).toEqual([]);
  });

  test('a refusal in one source leaves the same thing open in another', () => {
    const refused = captureOf('capture-call', [said.competitor('Kronos')], {
      verdictOf: () => ({ kind: 'refused', at: NOW }),
    });
    const other = captureOf('capture-thread', [said.competitor('Kronos')]);
    expect(waitingSuggestions([refused, other], dossierOf())).toBe(1);
  });

  test('say what was written, and where it was said', () => {
    const [, raj] = suggestionsOf([call, thread], 'capture-thread', dossierOf());
    const [first] = suggestionsOf([call, thread], 'capture-thread', dossierOf());
    if (raj === undefined || first === undefined) throw new Error('nothing suggested');
    const write = writeOf(first, 'take');
    expect(write).toMatchObject({ kind: 'person', after: { name: 'Raj Patel', title: 'CFO' } });
    expect(write && takenVerdict({ suggestion: first, write }, NOW)).toMatchObject({
      kind: 'taken',
      into: 'person',
    });
    expect(originsOf(first.said, '')).toMatchObject([
      { kind: 'mail', ref: 'capture-thread' },
      { kind: 'call', ref: 'capture-call' },
    ]);
    const day = writeOf(raj, 'take');
    expect(day && takenVerdict({ suggestion: raj, write: day }, NOW)).toMatchObject({
      into: 'fact',
      ref: 'closeDate',
    });
  });
});
