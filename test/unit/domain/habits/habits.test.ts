import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clock } from '@/lib/domain/clocks/clock';
import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import { dealHabits } from '@/lib/domain/habits/deal-habits';
import { habitsSchema, type Habits } from '@/lib/domain/habits/habit';
import { sumHabits } from '@/lib/domain/habits/sum-habits';
import { arbitraryOf } from '@/test/fixtures/arbitrary-of';
import { PROMISES, promiseOf } from '@/test/fixtures/full-brief-people';
import { aDeal, aSummary, NOW } from '@/test/fixtures/records';
import { aClock, aWholeDeal } from '@/test/fixtures/whole-deals';

const DUE = '2026-03-09T22:59:59.999Z';
const clock = (id: Clock['id'], changes: Partial<Clock>) => aClock(id, { dueAt: DUE, ...changes });

describe('the brief and the alignment of a deal', () => {
  const brief = (changes: Partial<Clock>, whole = aWholeDeal()) =>
    dealHabits(whole, [clock('brief', changes)]).briefInTime;

  it.each([
    [{ state: 'met', endedAt: NOW }, true],
    [{ state: 'met', endedAt: null }, null],
    [{ state: 'met_late', endedAt: '2026-03-10T09:00:00.000Z' }, false],
    [{ state: 'late' }, false],
    [{ state: 'unneeded' }, false],
    [{ state: 'running' }, null],
    [{ state: 'waiting' }, null],
    [{ state: 'met', endedAt: NOW, dueAt: null }, null],
    // Before the close a day that is expected is nobody's deadline yet.
    [{ state: 'met', endedAt: NOW, startsAt: null }, null],
  ] as const)('as its clock stands: %o is %s', (changes, inTime) => {
    expect(brief(changes)).toBe(inTime);
  });

  it('aren’t held against anybody where they were due before the deal came into Baton', () => {
    const imported = aWholeDeal({ deal: aDeal({ createdAt: '2026-04-01T09:00:00.000Z' }) });
    expect(brief({ state: 'late' }, imported)).toBeNull();
  });

  it('nor where the deal was put away before', () => {
    const gone = (archivedAt: string) => aWholeDeal({ deal: aDeal({ archivedAt }) });
    expect(brief({ state: 'unneeded' }, gone('2026-03-05T09:00:00.000Z'))).toBeNull();
    expect(brief({ state: 'unneeded' }, gone('2026-03-12T09:00:00.000Z'))).toBe(false);
  });

  it('are unknown of a deal without those clocks', () => {
    expect(dealHabits(aWholeDeal(), [])).toMatchObject({
      briefInTime: null,
      alignmentInTime: null,
    });
  });

  it('are told by the call with delivery, where an account manager takes over', () => {
    const clocks = [
      clock('alignment', { state: 'late' }),
      clock('delivery_handoff', { state: 'met', endedAt: NOW }),
    ];
    const am = aWholeDeal({ deal: aDeal({ handoffModel: 'am_clean_break' }) });
    expect(dealHabits(aWholeDeal(), clocks).alignmentInTime).toBe(false);
    expect(dealHabits(am, clocks).alignmentInTime).toBe(true);
  });
});

describe('promises and summaries of a deal', () => {
  it('count where their end is known', () => {
    const statuses = ['kept', 'kept', 'broken', 'open', 'withdrawn', 'reset', 'drafted'] as const;
    const [parts] = PROMISES;
    if (parts === undefined) throw new Error('no promise');
    const promises = statuses.map((status, index) => ({
      ...promiseOf(parts, index),
      repeats: null,
      type: 'promise' as const,
      status,
    }));
    expect(dealHabits(aWholeDeal({ promises }), [])).toMatchObject({
      promisesKept: 2,
      promisesSettled: 3,
    });
  });

  it('a promise that was said twice counts once', () => {
    const [parts] = PROMISES;
    if (parts === undefined) throw new Error('no promise');
    const first = { ...promiseOf(parts, 0), status: 'kept' as const, repeats: null };
    const again = { ...promiseOf(parts, 1), status: 'kept' as const, repeats: first.id };
    expect(dealHabits(aWholeDeal({ promises: [first, again] }), [])).toMatchObject({
      promisesKept: 1,
      promisesSettled: 1,
    });
  });

  it('a summary is confirmed by a yes or a correction, not by giving up', () => {
    const outcome = (state: 'confirmed' | 'corrected' | 'closed') => ({
      state,
      quote: '',
      at: NOW,
    });
    const emails: WholeDeal['emails'] = [
      aSummary({ id: 'a', outcome: outcome('confirmed') }),
      aSummary({ id: 'b', outcome: outcome('corrected') }),
      aSummary({ id: 'c', outcome: outcome('closed') }),
      aSummary({ id: 'd' }),
      aSummary({ id: 'e', kind: 'brief_to_csm' }),
    ];
    expect(dealHabits(aWholeDeal({ emails }), [])).toMatchObject({
      summariesConfirmed: 2,
      summariesSent: 4,
    });
  });
});

describe('the four habits over all deals', () => {
  const habits = (changes: Partial<Habits>): { readonly habits: Habits } => ({
    habits: { ...dealHabits(aWholeDeal(), []), ...changes },
  });

  it('are sums of what is known', () => {
    const all = [
      habits({ briefInTime: true, alignmentInTime: true, promisesKept: 2, promisesSettled: 3 }),
      habits({ briefInTime: false, summariesConfirmed: 1, summariesSent: 4 }),
      habits({ promisesKept: 1, promisesSettled: 1, summariesSent: 1 }),
    ];
    expect(sumHabits(all)).toEqual([
      { id: 'briefs', part: 1, whole: 2 },
      { id: 'alignment', part: 1, whole: 1 },
      { id: 'promises', part: 3, whole: 4 },
      { id: 'summaries', part: 1, whole: 5 },
    ]);
    expect(sumHabits([]).map(({ whole }) => whole)).toEqual([0, 0, 0, 0]);
  });

  it('are the same in whatever order and pieces deals are summed', () => {
    const any = fc.array(
      arbitraryOf(habitsSchema).map((value) => ({ habits: habitsSchema.parse(value) })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, any, (some, others) => {
        const [left, right] = [sumHabits(some), sumHabits(others)];
        const both = left.map(({ id, part, whole }, index) => ({
          id,
          part: part + (right[index]?.part ?? NaN),
          whole: whole + (right[index]?.whole ?? NaN),
        }));
        expect(sumHabits([...others, ...some])).toEqual(both);
      }),
    );
  });
});
