import { describe, expect, test } from 'vitest';
import { factValues } from '@/lib/domain/brief/fact';
import { applyWrite } from '@/lib/domain/capture/suggest/apply-write';
import { suggestionsOf } from '@/lib/domain/capture/suggest/suggestions-of';
import { takeAll, type TakeWay } from '@/lib/domain/capture/suggest/take';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import { captureOf, said } from '../../../../fixtures/said-facts';
import { dossierOf } from '../../brief/dossier-of';

const NOW = '2026-11-20T10:00:00.000Z';

/** What stands once these were taken one after the other, and how many were. */
function taken(facts: readonly CapturedFact[], way: TakeWay, first = dossierOf()) {
  const chosen = suggestionsOf([captureOf('capture-call', facts)], 'capture-call', first);
  const { takings, left } = takeAll(chosen, way, first, NOW);
  const dossier = takings.reduce((stands, { write }) => applyWrite(stands, write, NOW), first);
  return { dossier, facts: factValues(dossier.facts), count: takings.length, left };
}

const EVENTS = [
  said.event('The winter season starts', '2027-06-01'),
  said.event('The audit is due', '2027-07-01'),
  said.event('Kronos is switched off', '2027-08-01'),
];

describe('taking several things at once', () => {
  test('takes the first of what contradicts itself, and leaves the others to a choice', () => {
    const { facts, count, left } = taken(EVENTS, 'take');
    expect(facts.compellingEvent).toEqual({
      event: 'The winter season starts',
      date: '2027-06-01',
    });
    expect([count, left]).toEqual([1, 2]);
  });

  test('leaves a day that the deal has from the same list', () => {
    const days = [
      said.day('They sign', '2026-12-18'),
      said.day('The contract closes', '2027-01-08'),
    ];
    const { dossier, count } = taken(days, 'take');
    expect(dossier.deal.closeDate).toBe('2026-12-18');
    expect(count).toBe(1);
  });

  test('puts one in the place of the brief’s, or beside it, where that was chosen', () => {
    const { dossier: first } = taken(EVENTS.slice(0, 1), 'take');
    const other = EVENTS.slice(1, 2);
    expect(taken(other, 'instead', first).facts.compellingEvent).toEqual({
      event: 'The audit is due',
      date: '2027-07-01',
    });
    expect(taken(other, 'both', first).facts.compellingEvent?.event).toContain(
      'The winter season starts\nThe audit is due',
    );
  });
});
