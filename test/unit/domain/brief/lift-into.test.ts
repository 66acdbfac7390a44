import { describe, expect, test } from 'vitest';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import { factSchemas } from '@/lib/domain/brief/fact-schemas';
import { isBlank } from '@/lib/domain/brief/is-blank';
import { liftInto, type Lift } from '@/lib/domain/brief/lift-into';
import { FACT_TARGETS, personTargets, type FactTarget } from '@/lib/domain/brief/lift-targets';
import { partAt } from '@/lib/domain/merge/part-at';

const AT = '2026-11-20T10:00:00.000Z';
const WORDS = 'The close takes nine days';
const liftOf = (target: FactTarget, words = WORDS): Lift => ({
  target,
  words,
  from: { kind: 'call', ref: 'call-0001' },
  at: AT,
  rowId: 'row-new-1',
});
const to = (field: FactTarget['field'], part = ''): FactTarget => ({ kind: 'fact', field, part });
const lifted = (value: unknown, target: FactTarget, words?: string) => {
  const result = liftInto(value, liftOf(target, words));
  if (result.kind === 'no_room') throw new Error('no room');
  return result;
};

describe('words put into the brief', () => {
  test.each(FACT_TARGETS.map((target) => [`${target.field} ${target.part}`, target] as const))(
    'stand in an empty %s, valid, and lead back',
    (_name, target) => {
      const { value, origin } = lifted(EMPTY_FACTS[target.field], target);
      expect(factSchemas[target.field].safeParse(value)).toMatchObject({ success: true });
      expect(isBlank(value)).toBe(false);
      expect(JSON.stringify(value)).toContain(WORDS);
      expect(origin).toMatchObject({ kind: 'call', ref: 'call-0001', quote: WORDS, at: AT });
      const path = [target.part.split('.')[0], origin.part].find((one) => one === 'bespoke');
      const place = path === undefined ? origin.part : `bespoke.${origin.part}`;
      expect(JSON.stringify(partAt(value, place))).toContain(WORDS);
    },
  );

  test('come after what a text says, and are not said twice', () => {
    const { value } = lifted('Rosters take two days.', to('problem'));
    expect(value).toBe(`Rosters take two days.\n${WORDS}`);
    expect(lifted(value, to('problem')).value).toBe(value);
  });

  test('become a row of their own beside the others', () => {
    const row = { id: 'row-old-1', risk: 'SSO slips', likelihood: 'high', mitigation: '' };
    const { value, origin } = lifted([row], to('risks', 'risk'));
    expect(value).toEqual([
      row,
      { id: 'row-new-1', risk: WORDS, likelihood: null, mitigation: '' },
    ]);
    expect(origin.part).toBe('row-new-1');
    const again = liftInto(value, { ...liftOf(to('risks', 'risk')), rowId: 'row-new-2' });
    expect(again).toMatchObject({ kind: 'lifted', value, origin: { part: 'row-new-1' } });
  });

  test('leave the other parts of a fact alone', () => {
    const before = { event: 'Audit', date: '2027-01-18' };
    const { value, origin } = lifted(before, to('compellingEvent', 'event'));
    expect(value).toEqual({ event: `Audit\n${WORDS}`, date: '2027-01-18' });
    expect(origin.part).toBe('event');
  });

  test('are refused where they are too long, the place is full, or there are none', () => {
    const long = liftOf(to('competitors', 'name'), 'x'.repeat(501));
    expect(liftInto([], long)).toEqual({ kind: 'no_room' });
    const full = Array.from({ length: 200 }, (_, index) => `line ${String(index)}`);
    expect(liftInto(full, liftOf(to('redLines')))).toEqual({ kind: 'no_room' });
    expect(liftInto('', liftOf(to('problem'), '  '))).toEqual({ kind: 'no_room' });
  });
});

test('the buyer’s own lines are only offered of the buyer', () => {
  const partsOf = (role: 'champion' | 'economic_buyer') =>
    personTargets({ id: 'person-1', role }).map(({ part }) => part);
  expect(partsOf('champion')).toContain('behaviour');
  expect(partsOf('champion')).not.toContain('roiArgument');
  expect(partsOf('economic_buyer')).toContain('roiArgument');
});
