import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overviewRow } from '@/lib/domain/overview/overview-row';
import {
  FIRST_DUE,
  OVERVIEW_COLUMNS,
  sortedBy,
  sortOverviews,
} from '@/lib/domain/overview/sort-overviews';
import { aClock, aMove, anOverview, daysFromNow, manyOverviews } from '../../../fixtures/overviews';

const rows = manyOverviews(60).map(overviewRow);
const sorts = fc.record({ column: fc.constantFrom(...OVERVIEW_COLUMNS), isDown: fc.boolean() });
const rowOf = (changes: Parameters<typeof anOverview>[0]) => overviewRow(anOverview(changes));
const idsBy = (column: (typeof OVERVIEW_COLUMNS)[number], isDown: boolean, given = rows) =>
  sortOverviews(given, { column, isDown }).map(({ dealId }) => dealId);

describe('the table of deals, sorted', () => {
  test('comes out the same whatever order it came in, and loses nobody', () => {
    fc.assert(
      fc.property(
        sorts,
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        (sort, shuffled) => {
          const sorted = sortOverviews(shuffled, sort);
          expect(sorted).toEqual(sortOverviews(rows, sort));
          expect(sorted).toHaveLength(rows.length);
          expect(sortOverviews(sorted, sort)).toEqual(sorted);
        },
      ),
    );
  });

  test('has what is late on top at first, and what has no clock at the end whichever way round', () => {
    const none = rowOf({ dealId: 'none', name: 'A' });
    const late = rowOf({
      dealId: 'late',
      clocks: [aClock({ dueAt: daysFromNow(-2), state: 'late' })],
    });
    const soon = rowOf({ dealId: 'soon', clocks: [aClock({ dueAt: daysFromNow(2) })] });
    const given = [none, soon, late];
    expect(sortOverviews(given, FIRST_DUE).map(({ dealId }) => dealId)).toEqual([
      'late',
      'soon',
      'none',
    ]);
    expect(idsBy('clock', true, given)).toEqual(['soon', 'late', 'none']);
  });

  test('goes by the first clock that still runs', () => {
    const { nextClock } = rowOf({
      clocks: [
        aClock({ id: 'debrief', state: 'met', dueAt: daysFromNow(-5) }),
        aClock({ id: 'alignment', dueAt: daysFromNow(3) }),
        aClock({ id: 'brief', dueAt: daysFromNow(1) }),
        aClock({ id: 'onboarding', state: 'waiting', dueAt: null }),
      ],
    });
    expect(nextClock?.id).toBe('brief');
  });

  test('has my own moves before those of others, the first due first', () => {
    const given = [
      rowOf({ dealId: 'theirs', move: aMove({ who: 'customer', isMine: false }) }),
      rowOf({ dealId: 'mine-open', move: aMove({ dueAt: null }) }),
      rowOf({ dealId: 'mine', move: aMove() }),
      rowOf({ dealId: 'nobody' }),
    ];
    expect(idsBy('move', false, given)).toEqual(['mine', 'mine-open', 'theirs', 'nobody']);
  });

  test('tells deals of one name apart by their ids', () => {
    const given = [rowOf({ dealId: 'b' }), rowOf({ dealId: 'c' }), rowOf({ dealId: 'a' })];
    for (const column of OVERVIEW_COLUMNS)
      expect(idsBy(column, false, given)).toEqual(['a', 'b', 'c']);
  });

  test('reads figures in names as figures, and turns round', () => {
    const given = [rowOf({ dealId: 'b', name: 'Deal 10' }), rowOf({ dealId: 'a', name: 'deal 9' })];
    expect(idsBy('deal', false, given)).toEqual(['a', 'b']);
    expect(idsBy('deal', true, given)).toEqual(['b', 'a']);
  });

  test('begins with the largest figure where a figure is asked for', () => {
    const once = sortedBy('promises', FIRST_DUE);
    expect(once).toEqual({ column: 'promises', isDown: true });
    expect(sortedBy('promises', once).isDown).toBe(false);
    expect(sortedBy('phase', once)).toEqual({ column: 'phase', isDown: false });
  });
});
