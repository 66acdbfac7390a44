import { describe, expect, test } from 'vitest';
import { HEAVY_DISCOUNT, riskFlags } from '@/lib/domain/brief/risk-flags';
import type { FactValue } from '@/lib/domain/brief/fact-schemas';
import type { Person } from '@/lib/domain/people/person';
import { DONE_FACTS, DONE_METRIC, doneDossier } from './done-dossier';
import { dossierOf } from './dossier-of';

const metric = { successCriteria: [DONE_METRIC] };
const codes = (parts: Parameters<typeof dossierOf>[0]) =>
  riskFlags(dossierOf({ ...parts, facts: { ...metric, ...parts?.facts } })).map(({ code }) => code);
const buyer = (parts: Partial<Person>) => ({
  people: [{ role: 'economic_buyer' as const, name: 'Marcus Hale', title: 'CFO', ...parts }],
});
const champion = (...all: Partial<Person>[]) => ({
  people: all.map((parts) => ({ role: 'champion' as const, name: 'Dana', ...parts })),
});
const objection = (parts: Partial<FactValue<'objections'>[number]>) => ({
  objections: [
    {
      id: 'row-00001',
      objection: 'Too dear',
      raisedBy: 'CFO',
      handling: '',
      status: 'open' as const,
      ...parts,
    },
  ],
});

test('a deal in good order has none', () => {
  expect(riskFlags(doneDossier())).toEqual([]);
});

test('a heavy discount', () => {
  const off = (discountPercent: number) =>
    codes({ facts: { commercials: { ...DONE_FACTS.commercials, discountPercent } } });
  expect(off(HEAVY_DISCOUNT)).toEqual(['discount_heavy']);
  expect(off(HEAVY_DISCOUNT - 1)).toEqual([]);
});

describe('the economic buyer’s concerns', () => {
  test.each([
    [{ concernsRaised: 'The price' }, true],
    [{ concernsRaised: 'The price', concernsStatus: 'partly' }, true],
    [{ concernsStatus: 'open' }, true],
    [{ concernsRaised: 'The price', concernsStatus: 'resolved' }, false],
    [{ concernsRaised: 'None' }, false],
    [{}, false],
  ] satisfies [Partial<Person>, boolean][])('%o: %s', (parts, isFlagged) => {
    expect(codes(buyer(parts))).toEqual(isFlagged ? ['buyer_concerns'] : []);
  });

  test.each(['Marcus Hale', 'marcus', 'CFO', 'Economic buyer', 'Marcus Hale, on the phone'])(
    'an objection raised by “%s” is theirs',
    (raisedBy) => {
      const facts = { ...metric, ...objection({ raisedBy }) };
      expect(riskFlags(dossierOf({ ...buyer({}), facts }))).toEqual([
        { code: 'buyer_concerns', name: 'Marcus Hale', words: 'Too dear' },
      ]);
    },
  );

  test('an objection of somebody else, or a resolved one, is none', () => {
    for (const parts of [{ raisedBy: 'Li' }, { raisedBy: '' }, { status: 'resolved' as const }])
      expect(codes({ ...buyer({}), facts: objection(parts) })).toEqual([]);
  });
});

describe('a champion who can decide little', () => {
  test.each([
    [[{ authority: 'limited' }], true],
    [[{ standing: 'Well liked, but has no budget of her own' }], true],
    [[{ standing: 'Can’t sign anything herself' }], true],
    [[{ standing: 'Has no budget', authority: 'decides' }], false],
    [[{ standing: 'Runs finance, the board listens' }], false],
    [[{ authority: 'limited' }, { authority: 'influences' }], false],
    [[], false],
  ] satisfies [Partial<Person>[], boolean][])('%o: %s', (all, isFlagged) => {
    expect(codes(champion(...all))).toEqual(isFlagged ? ['champion_limited'] : []);
  });
});

describe('success that cannot be measured', () => {
  const mood = [{ ...DONE_METRIC, metric: 'Happier planners', baseline: '', target: '' }];

  test('is told once a metric is due or was begun', () => {
    const early = { phase: 'evaluating' as const };
    expect(riskFlags(dossierOf(early))).toEqual([]);
    expect(riskFlags(dossierOf({ ...early, facts: { successCriteria: mood } }))).toEqual([
      { code: 'no_measure' },
    ]);
    expect(riskFlags(dossierOf({ phase: 'technical_win' }))).toEqual([{ code: 'no_measure' }]);
  });

  test('one good metric is enough', () => {
    expect(codes({ facts: { successCriteria: [...mood, DONE_METRIC] } })).toEqual([]);
  });
});

test('promises that nobody has classed are counted', () => {
  const promises = [{}, {}, { review: 'good_faith' as const }, { status: 'withdrawn' as const }];
  expect(riskFlags(dossierOf({ facts: metric, promises }))).toEqual([
    { code: 'promises_unclassed', count: 2 },
  ]);
});
