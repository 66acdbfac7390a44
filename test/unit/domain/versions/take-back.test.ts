import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedParts } from '@/lib/domain/versions/changed-parts';
import { takeBack } from '@/lib/domain/versions/take-back';

const row = (id: string, metric: string, target = '') => ({ id, metric, target });
const line = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 2 });
const rows = fc.uniqueArray(fc.record({ id: fc.constantFrom('r-1', 'r-2', 'r-3'), text: line }), {
  selector: ({ id }) => id,
});
interface Fact {
  text: string;
  lines: string[];
  rows: { id: string; text: string }[];
}
const fact: fc.Arbitrary<Fact> = fc.record({ text: line, lines: fc.uniqueArray(line), rows });

describe('what changed', () => {
  test('is said part by part, rows by their ids', () => {
    const from = [row('a-1', 'Close', '5 days'), row('b-1', 'Errors')];
    const to = [row('a-1', 'Close', '4 days'), row('c-1', 'Hours')];
    expect(changedParts(from, to)).toEqual([
      { path: 'b-1', how: 'removed', from: row('b-1', 'Errors'), to: undefined },
      { path: 'a-1.target', how: 'changed', from: '5 days', to: '4 days' },
      { path: 'c-1', how: 'added', from: undefined, to: row('c-1', 'Hours') },
    ]);
  });

  test('is an order where only the order changed', () => {
    expect(changedParts(['a', 'b'], ['b', 'a'])).toMatchObject([{ path: '', how: 'moved' }]);
  });

  test('is nothing between equal values, and something between others', () => {
    fc.assert(
      fc.property(fact, fact, (one, other) => {
        expect(changedParts(one, one)).toEqual([]);
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(changedParts(one, other).length === 0).toBe(isSame);
      }),
    );
  });
});

describe('one change taken back', () => {
  test('leaves alone what was written since in other parts', () => {
    const from = { event: 'Audit', date: null };
    const to = { event: 'The audit in May', date: null };
    const [part] = changedParts(from, to);
    if (part === undefined) throw new Error('nothing changed');
    const now = { event: 'The audit in May', date: '2027-05-01' };
    expect(takeBack(now, { to, part })).toEqual({ event: 'Audit', date: '2027-05-01' });
  });

  test('brings a row back that was taken out, and takes one out that came', () => {
    const from = [row('a-1', 'Close'), row('b-1', 'Errors')];
    const to = [row('a-1', 'Close'), row('c-1', 'Hours')];
    const [removed, added] = changedParts(from, to);
    if (removed === undefined || added === undefined) throw new Error('nothing changed');
    expect(takeBack(to, { to, part: removed })).toEqual(expect.arrayContaining([...from, ...to]));
    expect(takeBack(to, { to, part: added })).toEqual([row('a-1', 'Close')]);
  });

  test('one after the other gives back all that stood there', () => {
    const sorted = ({ lines, rows: own, ...rest }: Fact) => ({
      ...rest,
      lines: lines.toSorted(),
      rows: own.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    });
    fc.assert(
      fc.property(fact, fact, (from, to) => {
        let now: unknown = to;
        for (;;) {
          const [part] = changedParts(from, now).filter(({ how }) => how !== 'moved');
          if (part === undefined) break;
          now = takeBack(now, { to: now, part });
        }
        expect(sorted(now as typeof from)).toEqual(sorted(from));
      }),
    );
  });
});
