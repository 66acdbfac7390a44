import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerLines } from '@/lib/domain/ledger/ledger-line';
import { lineIds } from '@/lib/domain/ledger/line-ids';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import { promiseAt } from './promise-at';

const TODAY = '2026-05-20';
const linesOf = (...promises: PromiseRecord[]) => ledgerLines(promises, TODAY);
const groups = (...promises: PromiseRecord[]) => linesOf(...promises).map(lineIds);

describe('a line of the ledger', () => {
  it('is overdue from the day after its day', () => {
    const [due, late] = linesOf(
      promiseAt({ id: 'due-today', due: TODAY }),
      promiseAt({ id: 'yesterday', due: '2026-05-19' }),
    );
    expect(due).toMatchObject({ state: 'open', group: 'open' });
    expect(late).toMatchObject({ state: 'overdue', group: 'overdue' });
  });

  it('is settled whatever its day, and refused where nothing was promised', () => {
    const [kept, declined, withdrawn] = linesOf(
      promiseAt({ id: 'kept0001', due: '2026-05-01', status: 'kept' }),
      promiseAt({ id: 'declined', due: '2026-05-01', type: 'declined' }),
      promiseAt({ id: 'taken-back', type: 'declined', status: 'withdrawn' }),
    );
    expect(kept).toMatchObject({ state: 'kept', group: 'settled' });
    expect(declined).toMatchObject({ state: 'declined', group: 'refused' });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', group: 'settled' });
  });

  it('is not there before the mail has left', () => {
    const statuses = ['drafted', 'sending', 'discarded'] as const;
    const unsent = statuses.map((status) => promiseAt({ id: `is-${status}`, status }));
    expect(linesOf(...unsent)).toEqual([]);
  });

  it('asks whether it was kept while it is open, wherever the sentence was noted', () => {
    const at = '2026-05-18T09:00:00.000Z';
    const root = promiseAt({ id: 'promise-a', due: '2026-05-10' });
    const again = promiseAt({
      id: 'promise-b',
      repeats: 'promise-a',
      sentAt: '2026-05-03T09:00:00.000Z',
      delivery: { sentence: 'The fee is waived.', at, draftKey: 'k' },
    });
    expect(linesOf(root, again)[0]).toMatchObject({
      group: 'offered',
      state: 'overdue',
      delivery: { promiseId: 'promise-b', sentence: 'The fee is waived.' },
    });
    expect(linesOf({ ...root, status: 'kept' }, again)[0]).toMatchObject({
      group: 'settled',
      delivery: null,
    });
  });
});

describe('repeats', () => {
  const first = promiseAt({ id: 'promise-a' });
  const second = promiseAt({
    id: 'promise-b',
    repeats: 'promise-a',
    sentAt: '2026-05-05T09:00:00.000Z',
  });
  const third = promiseAt({
    id: 'promise-c',
    repeats: 'promise-b',
    sentAt: '2026-05-09T09:00:00.000Z',
  });

  it('stand under the first, in whatever order they come', () => {
    expect(groups(third, first, second)).toEqual([['promise-a', 'promise-b', 'promise-c']]);
  });

  it('survive a root that is gone, and circles', () => {
    expect(groups(third, second)).toEqual([['promise-b', 'promise-c']]);
    expect(groups({ ...first, repeats: 'promise-c' }, second, third)).toEqual([
      ['promise-a', 'promise-b', 'promise-c'],
    ]);
    expect(groups({ ...first, repeats: 'promise-a' })).toEqual([['promise-a']]);
  });

  it('begin anew after the promise was settled', () => {
    const kept: PromiseRecord = {
      ...first,
      status: 'kept',
      history: [{ at: '2026-05-07T09:00:00.000Z', what: 'status', from: 'open', to: 'kept' }],
    };
    expect(groups(kept, second, third)).toEqual([['promise-a', 'promise-b'], ['promise-c']]);
  });

  it('are never put under a no', () => {
    expect(groups({ ...first, type: 'declined' }, second)).toEqual([['promise-a'], ['promise-b']]);
  });

  it('move the day, until one is set by hand later', () => {
    const said = { ...second, due: '2026-05-15' };
    const due = (root: PromiseRecord) => linesOf(root, said)[0]?.due;
    expect(due({ ...first, due: '2026-05-03' })).toBe('2026-05-15');
    const set = (at: string): PromiseRecord => ({
      ...first,
      due: '2026-06-01',
      history: [{ at, what: 'due', from: null, to: '2026-06-01' }],
    });
    expect(due(set('2026-05-02T09:00:00.000Z'))).toBe('2026-05-15');
    expect(due(set('2026-05-06T09:00:00.000Z'))).toBe('2026-06-01');
  });
});

describe('whatever is linked to whatever', () => {
  const ids = ['promise-0', 'promise-1', 'promise-2', 'promise-3', 'promise-4', 'promise-5'];
  const anyPromise = (id: string) =>
    fc
      .record({
        repeats: fc.option(fc.constantFrom(...ids, 'promise-gone'), { nil: null }),
        type: fc.constantFrom('promise' as const, 'declined' as const),
        status: fc.constantFrom('open' as const, 'kept' as const),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .map(({ day, ...rest }) =>
        promiseAt({ id, ...rest, sentAt: `2026-04-${String(day).padStart(2, '0')}T09:00:00.000Z` }),
      );

  it('every promise is in exactly one line, under one that was said no later', () => {
    fc.assert(
      fc.property(fc.tuple(...ids.map(anyPromise)), (promises) => {
        const lines = ledgerLines(promises, TODAY);
        expect(lines.flatMap(lineIds).toSorted()).toEqual(ids);
        for (const { promise, repeats } of lines) {
          for (const one of repeats) {
            expect(one.type).toBe(promise.type);
            expect((one.sentAt ?? '') >= (promise.sentAt ?? '')).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
