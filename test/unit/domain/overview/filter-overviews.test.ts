import { describe, expect, test } from 'vitest';
import {
  ALL_DEALS,
  filterOverviews,
  type OverviewFilter,
} from '@/lib/domain/overview/filter-overviews';
import { overviewRow } from '@/lib/domain/overview/overview-row';
import { aMove, anOverview, manyOverviews } from '../../../fixtures/overviews';

const rows = manyOverviews(80).map(overviewRow);
const NOBODY = new Set<string>();
const narrowed = (filter: Partial<OverviewFilter>, found: ReadonlySet<string> = NOBODY) =>
  filterOverviews(rows, { ...ALL_DEALS, ...filter }, found);

describe('the table of deals, narrowed', () => {
  test('leaves archived deals out unless they are asked for', () => {
    expect(narrowed({}).every(({ archivedAt }) => archivedAt === null)).toBe(true);
    const archived = narrowed({ archived: 'only' });
    expect(archived.length).toBeGreaterThan(0);
    expect(archived.every(({ archivedAt }) => archivedAt !== null)).toBe(true);
    expect(narrowed({ archived: 'too' })).toEqual(rows);
  });

  test('goes by phase, model, flag and mover, and by all of them at once', () => {
    expect(new Set(narrowed({ phase: 'signed' }).map(({ phase }) => phase))).toEqual(
      new Set(['signed']),
    );
    const both = narrowed({ model: 'am_clean_break', flag: 'won_open', archived: 'too' });
    expect(both.length).toBeGreaterThan(0);
    expect(
      both.every(
        ({ handoffModel, flags }) =>
          handoffModel === 'am_clean_break' && flags.includes('won_open'),
      ),
    ).toBe(true);
    expect(narrowed({ move: 'mine' }).every(({ move }) => move?.isMine === true)).toBe(true);
    expect(narrowed({ move: 'customer' }).every(({ move }) => move?.who === 'customer')).toBe(true);
    expect(narrowed({ flag: 'any' }).every(({ flags }) => flags.length > 0)).toBe(true);
  });

  test('finds every word of a search in what a row says, without capitals and accents', () => {
    expect(narrowed({ query: 'orrin 14' }).map(({ name }) => name)).toEqual(['Örrin Labs 14']);
    expect(narrowed({ query: 'orrin nowhere' })).toEqual([]);
    const move = aMove({ who: 'csm', name: 'Priya Raman' });
    const row = overviewRow(anOverview({ move }));
    expect(filterOverviews([row], { ...ALL_DEALS, query: 'priya' }, NOBODY)).toEqual([row]);
  });

  test('has what was found in people and briefs as well, inside the other filters', () => {
    const id = rows.find(({ phase }) => phase === 'signed')?.dealId ?? '';
    expect(narrowed({ query: 'ververver' }, new Set([id])).map(({ dealId }) => dealId)).toEqual([
      id,
    ]);
    expect(narrowed({ query: 'ververver', phase: 'steady' }, new Set([id]))).toEqual([]);
  });
});
