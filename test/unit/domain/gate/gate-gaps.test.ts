import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formProgress } from '@/lib/domain/brief/form-progress';
import { NO_PLAN, type Meeting } from '@/lib/domain/deals/meeting';
import { gateGaps, isBriefDone } from '@/lib/domain/gate/gate-gaps';
import { hasIntroduction } from '@/lib/domain/gate/has-introduction';
import { aDossier, aFullDossier } from './dossiers';

const NOW = new Date('2026-03-04T15:00:00');
const meeting = (changes: Partial<Meeting>): Meeting => ({
  id: 'meeting-1',
  dealId: 'deal-northwind',
  kind: 'introduction',
  plannedAt: null,
  heldAt: null,
  attendees: [],
  outcome: '',
  decided: '',
  ...NO_PLAN,
  updatedAt: '2026-03-01T09:00:00.000Z',
  ...changes,
});
const local = (text: string) => new Date(text).toISOString();

describe('what stands between a deal and its close', () => {
  it('is that there is no brief, where the record has no deal', () => {
    expect(gateGaps(null, NOW)).toEqual([{ kind: 'no_brief' }]);
  });

  it('is every item of the one-page brief of an empty deal, what the CSM restates first, and the call last', () => {
    const gaps = gateGaps(aDossier(), NOW);
    expect(
      gaps.map((gap) => (gap.kind === 'brief' ? `${gap.item} ${gap.state}` : gap.kind)),
    ).toEqual([
      'compellingEvent empty',
      'successCriteria empty',
      'risks empty',
      'problem empty',
      'peopleMap empty',
      'declined empty',
      'commercials empty',
      'definedDone empty',
      'introduction',
    ]);
  });

  it('is nothing once the brief is complete and the call is planned', () => {
    const dossier = aFullDossier();
    const planned = meeting({ plannedAt: local('2026-03-09T10:00') });
    expect(gateGaps({ ...dossier, meetings: [] }, NOW)).toEqual([{ kind: 'introduction' }]);
    expect(gateGaps({ ...dossier, meetings: [planned] }, NOW)).toEqual([]);
  });

  it('is the ledger while a promise is unclassed', () => {
    const dossier = aFullDossier();
    const promises = dossier.promises.map((one) => ({ ...one, review: 'unreviewed' as const }));
    expect(promises.length).toBeGreaterThan(0);
    expect(gateGaps({ ...dossier, promises }, NOW)).toContainEqual(
      expect.objectContaining({ kind: 'brief', item: 'ledger' }),
    );
  });

  it('is an item that is only to be confirmed', () => {
    const dossier = aFullDossier();
    const facts = dossier.facts.map((fact) =>
      fact.field === 'commercials' ? { ...fact, toConfirm: true } : fact,
    );
    expect(gateGaps({ ...dossier, facts }, NOW)).toContainEqual({
      kind: 'brief',
      item: 'commercials',
      state: 'to_confirm',
    });
  });

  it('has no item of the brief exactly when the form’s own figure is full, whatever is written', () => {
    const full = aFullDossier();
    const part = <T>(rows: readonly T[]) => fc.subarray([...rows]);
    fc.assert(
      fc.property(
        part(full.facts),
        part(full.people),
        part(full.promises),
        fc.boolean(),
        (facts, people, promises, toConfirm) => {
          const rows = facts.map((fact, index) =>
            index === 0 ? { ...fact, toConfirm: fact.toConfirm || toConfirm } : fact,
          );
          const dossier = { ...full, facts: rows, people, promises };
          const { done, all } = formProgress('one_page', dossier);
          expect(isBriefDone(gateGaps(dossier, NOW))).toBe(done === all);
        },
      ),
    );
  });
});

describe('an introduction call', () => {
  it.each([
    ['held yesterday', { heldAt: local('2026-03-03T10:00') }, true],
    ['planned for tomorrow', { plannedAt: local('2026-03-05T10:00') }, true],
    ['planned for this morning', { plannedAt: local('2026-03-04T08:00') }, true],
    ['planned for yesterday, and not held', { plannedAt: local('2026-03-03T10:00') }, false],
    ['without a day', {}, false],
    ['of another kind', { kind: 'kickoff', heldAt: local('2026-03-03T10:00') }, false],
  ] as const)('%s', (_name, changes, counts) => {
    expect(hasIntroduction([meeting(changes)], NOW)).toBe(counts);
  });
});
