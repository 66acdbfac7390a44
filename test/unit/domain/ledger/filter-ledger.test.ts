import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DUE_FILTERS,
  filterLedger,
  NO_DEAL,
  STATE_FILTERS,
  WHOLE_LEDGER,
  type LedgerFilter,
} from '@/lib/domain/ledger/filter-ledger';
import { ledgerLines } from '@/lib/domain/ledger/ledger-line';
import { manyPromises } from '../../../fixtures/many-promises';
import { promiseAt } from './promise-at';

/** A Wednesday. */
const TODAY = '2026-05-20';
const dealNames = new Map([
  ['deal-northwind', 'Northwind Clinics'],
  ['deal-orrin', 'Orrin Labs'],
]);
const facts = { today: TODAY, dealNames };
const lines = ledgerLines(
  [
    promiseAt({ id: 'late0001', due: '2026-05-18' }),
    promiseAt({ id: 'sunday01', due: '2026-05-24', owner: 'Mattias Ek' }),
    promiseAt({ id: 'monday01', due: '2026-05-25', kind: 'timeline', source: 'call' }),
    promiseAt({ id: 'far00001', due: '2026-06-20', dealId: 'deal-orrin' }),
    promiseAt({ id: 'undated1', dealId: null, sentence: 'Wir prüfen das für João.' }),
    promiseAt({ id: 'kept0001', due: '2026-05-18', status: 'kept', review: 'contractual' }),
    promiseAt({ id: 'refused1', type: 'deferred' }),
  ],
  TODAY,
);
const found = (filter: Partial<LedgerFilter>) =>
  filterLedger(lines, { ...WHOLE_LEDGER, ...filter }, facts).map(({ promise }) => promise.id);

describe('the filter of the ledger', () => {
  it('leaves everything as it is when nothing is asked', () => {
    expect(filterLedger(lines, WHOLE_LEDGER, facts)).toBe(lines);
  });

  it.each<[string, Partial<LedgerFilter>, string[]]>([
    ['a deal', { deal: 'deal-orrin' }, ['far00001']],
    ['no deal', { deal: NO_DEAL }, ['undated1']],
    ['an owner', { owner: 'Mattias Ek' }, ['sunday01']],
    ['a kind', { kind: 'timeline' }, ['monday01']],
    ['a class', { review: 'contractual' }, ['kept0001']],
    ['a source', { source: 'call' }, ['monday01']],
    ['overdue', { due: 'overdue' }, ['late0001']],
    ['this week, which ends on Sunday', { due: 'week' }, ['sunday01']],
    ['the next 30 days', { due: 'month' }, ['sunday01', 'monday01']],
    ['no date', { due: 'none' }, ['undated1', 'refused1']],
    ['a state', { state: 'deferred' }, ['refused1']],
    [
      'what is still to keep',
      { state: 'pending', deal: 'deal-northwind' },
      ['late0001', 'sunday01', 'monday01'],
    ],
  ])('finds by %s', (_name, filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  it('finds every word, whatever its accents and capitals, in sentences, people and deal names', () => {
    expect(found({ query: 'PRUFEN joao' })).toEqual(['undated1']);
    expect(found({ query: 'whitfield orrin' })).toEqual(['far00001']);
    expect(found({ query: 'waive nowhere' })).toEqual([]);
    expect(found({ query: '  ' })).toHaveLength(lines.length);
  });

  it('narrows: with more asked, never more is found, and the order stays', () => {
    const many = ledgerLines(manyPromises(300, 5, new Date(`${TODAY}T09:00:00Z`)), TODAY);
    const option = <Value>(...values: readonly Value[]) =>
      fc.option(fc.constantFrom(...values), { nil: null });
    const anyFilter: fc.Arbitrary<LedgerFilter> = fc.record({
      query: fc.constantFrom('', 'engineer', 'dana fee', 'zzz'),
      deal: option('deal-0001', NO_DEAL),
      owner: option('Fernhill'),
      kind: option('timeline' as const, 'follow_up' as const),
      due: option(...DUE_FILTERS),
      state: option(...STATE_FILTERS),
      review: option('contractual' as const),
      source: option('call' as const),
    });
    const anyField = fc.constantFrom('query', 'deal', 'owner', 'kind', 'due', 'state' as const);
    fc.assert(
      fc.property(anyFilter, anyField, (filter, field) => {
        const wider = filterLedger(
          many,
          { ...filter, [field]: field === 'query' ? '' : null },
          facts,
        );
        const narrow = new Set(filterLedger(many, filter, facts));
        expect(wider.filter((line) => narrow.has(line))).toEqual([...narrow]);
      }),
      { numRuns: 100 },
    );
  });
});
