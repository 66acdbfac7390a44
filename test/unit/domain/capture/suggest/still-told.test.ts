import { describe, expect, test } from 'vitest';
import { stillTold } from '@/lib/domain/capture/suggest/still-told';
import { aPerson } from '../../../../fixtures/records';
import { captureOf, said } from '../../../../fixtures/said-facts';
import { dossierOf } from '../../brief/dossier-of';

const raj = { ...aPerson(), id: 'person-raj', name: 'Raj Patel', title: 'VP Finance' };
const dossier = { ...dossierOf(), people: [raj] };
/** Taken into Raj one day after the other. */
const taken = (...titles: string[]) =>
  titles.flatMap((title, day) => {
    const at = `2026-11-0${String(day + 1)}T10:00:00.000Z`;
    const verdict = { kind: 'taken', into: 'person', ref: raj.id, part: '', at } as const;
    const fact = said.person({ name: 'Raj Patel', title });
    return captureOf('capture-call', [fact], { verdictOf: () => verdict }).facts;
  });
const titles = (facts: ReturnType<typeof taken>) =>
  stillTold(facts, raj.id, dossier).map(({ fact }) => fact.quote);

describe('where a person was taken from', () => {
  test('is told but for what another title was taken instead of', () => {
    expect(titles(taken('CFO', '', 'VP Finance'))).toEqual(['Raj Patel', 'Raj Patel VP Finance']);
  });

  test('is told where the rep wrote another title themselves', () => {
    expect(titles(taken('CFO'))).toEqual(['Raj Patel CFO']);
  });
});
