import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedGroups, BRIEF_FORMS } from '@/lib/domain/brief/brief-form';
import { isFactItem, type BriefFact } from '@/lib/domain/brief/brief-item';
import { formProgress } from '@/lib/domain/brief/form-progress';
import { itemState } from '@/lib/domain/brief/item-state';
import { nextGaps } from '@/lib/domain/brief/next-gaps';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { DONE_FACTS, DONE_METRIC, DONE_PEOPLE, doneDossier } from './done-dossier';
import { dossierOf } from './dossier-of';

const FACTS = askedGroups(null)
  .flatMap((group) => group.items)
  .filter(isFactItem);
const PEOPLE = DONE_PEOPLE.map((_, index) => index);
const form = fc.constantFrom(null, ...BRIEF_FORMS);
const someFacts = fc.subarray(FACTS);

/** A deal with done values for some facts, and some of the people. */
function partly(fields: readonly BriefFact[], people: readonly number[] = []): Dossier {
  const facts = Object.fromEntries(fields.map((field) => [field, DONE_FACTS[field]]));
  return dossierOf({ facts, people: DONE_PEOPLE.filter((_, index) => people.includes(index)) });
}

const itemsOf = (gaps: ReturnType<typeof nextGaps>) => gaps.map(({ item }) => item);

describe('the progress of a form', () => {
  test('counts what is done of what the form asks for', () => {
    expect(formProgress('technical_debrief', partly(['scorecard', 'gaps']))).toEqual({
      done: 2,
      all: 5,
    });
    // Nothing is in the ledger, so there is nothing to class.
    expect(formProgress('one_page', dossierOf())).toEqual({ done: 0, all: 8 });
    for (const one of [null, ...BRIEF_FORMS]) {
      const { done, all } = formProgress(one, doneDossier());
      expect(done).toBe(all);
    }
  });

  test('never sinks when something done is written', () => {
    fc.assert(
      fc.property(form, someFacts, fc.constantFrom(...FACTS), fc.subarray(PEOPLE), (...drawn) => {
        const [asked, fields, field, people] = drawn;
        const before = formProgress(asked, partly(fields, people));
        const after = formProgress(asked, partly([...fields, field], people));
        expect(after.done).toBeGreaterThanOrEqual(before.done);
        expect(after.all).toBe(before.all);
      }),
    );
  });
});

describe('the next gaps', () => {
  test('begin with what the CSM has to restate, then what the gate asks for', () => {
    expect(itemsOf(nextGaps('one_page', dossierOf()))).toEqual([
      'compellingEvent',
      'successCriteria',
      'risks',
    ]);
    expect(
      itemsOf(
        nextGaps(null, partly(['compellingEvent', 'successCriteria', 'risks', 'commercials'])),
      ),
    ).toEqual(['problem', 'peopleMap', 'declined']);
  });

  test('put what is empty before what was begun', () => {
    const begun = dossierOf({ facts: { compellingEvent: { event: 'Audit', date: null } } });
    expect(itemsOf(nextGaps('one_page', begun))).toEqual([
      'successCriteria',
      'risks',
      'compellingEvent',
    ]);
  });

  test('name nothing that is done, and all that is not', () => {
    fc.assert(
      fc.property(form, someFacts, fc.subarray(PEOPLE), (asked, fields, people) => {
        const dossier = partly(fields, people);
        const gaps = nextGaps(asked, dossier, Infinity).filter(({ isHint }) => !isHint);
        for (const { item } of gaps) expect(itemState(item, dossier).state).not.toBe('done');
        const { done, all } = formProgress(asked, dossier);
        expect(gaps).toHaveLength(all - done);
      }),
    );
  });

  test('end with a hint only where a gap leaves room for it', () => {
    const facts = { ...DONE_FACTS, successCriteria: [{ ...DONE_METRIC, owner: '' }] };
    const rest = { people: DONE_PEOPLE };
    expect(nextGaps('one_page', dossierOf({ facts, ...rest }))).toMatchObject([
      { item: 'successCriteria', isHint: true },
    ]);
    const gaps = nextGaps(null, dossierOf({ facts: { successCriteria: facts.successCriteria } }));
    expect(gaps.some(({ isHint }) => isHint)).toBe(false);
  });
});
