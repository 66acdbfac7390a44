import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeValue } from '@/lib/domain/merge/merge-value';

const row = (id: string, text: string) => ({ id, text });

describe('two sides’ changes', () => {
  test('of different parts both stand', () => {
    const base = { event: 'Audit', date: null };
    const merged = mergeValue(
      base,
      { ...base, event: 'The audit' },
      { ...base, date: '2027-01-01' },
    );
    expect(merged).toEqual({ value: { event: 'The audit', date: '2027-01-01' }, lost: [] });
  });

  test('of one part: mine stands, theirs is said to be lost', () => {
    const base = { event: 'Audit', date: null };
    const merged = mergeValue(base, { ...base, event: 'mine' }, { ...base, event: 'theirs' });
    expect(merged.value).toEqual({ event: 'mine', date: null });
    expect(merged.lost).toEqual([{ path: 'event', lost: 'theirs', kept: 'mine' }]);
  });

  test('of different rows both stand, and of one row part by part', () => {
    const base = [row('a', '1'), row('b', '2')];
    const mine = [row('a', 'mine'), row('b', '2'), row('mine', 'new')];
    const theirs = [row('a', '1'), row('b', 'theirs'), row('theirs', 'new')];
    const { value, lost } = mergeValue(base, mine, theirs);
    expect(value).toEqual(
      expect.arrayContaining([
        row('a', 'mine'),
        row('b', 'theirs'),
        row('mine', 'new'),
        row('theirs', 'new'),
      ]),
    );
    expect(value).toHaveLength(4);
    expect(lost).toEqual([]);
  });

  test('a row one side took out goes, unless the other wrote in it', () => {
    const base = [row('a', '1'), row('b', '2')];
    expect(mergeValue(base, [row('b', '2')], [row('a', '1'), row('b', 'x')]).value).toEqual([
      row('b', 'x'),
    ]);
    expect(mergeValue(base, [row('b', '2')], [row('a', 'x'), row('b', '2')]).value).toEqual([
      row('b', '2'),
      row('a', 'x'),
    ]);
  });

  test('rows moved by one side keep that order', () => {
    const base = [row('a', '1'), row('b', '2'), row('c', '3')];
    const moved = [row('c', '3'), row('a', '1'), row('b', '2')];
    const edited = [row('a', '1'), row('b', 'x'), row('c', '3')];
    expect(mergeValue(base, moved, edited).value).toEqual([
      row('c', '3'),
      row('a', '1'),
      row('b', 'x'),
    ]);
    expect(mergeValue(base, edited, moved).value).toEqual([
      row('c', '3'),
      row('a', '1'),
      row('b', 'x'),
    ]);
  });

  test('lines of texts: what either added is in, places that stayed are merged by place', () => {
    expect(mergeValue(['a'], ['a', 'mine'], ['a', 'theirs']).value).toEqual([
      'a',
      'mine',
      'theirs',
    ]);
    expect(mergeValue(['', ''], ['live', ''], ['', 'two']).value).toEqual(['live', 'two']);
    expect(mergeValue(['a', 'b'], ['b'], ['a', 'b', 'c']).value).toEqual(['b', 'c']);
  });
});

const rows = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.string({ maxLength: 3 }) }),
  {
    selector: ({ id }) => id,
  },
);
const value = fc.record({
  text: fc.string({ maxLength: 3 }),
  day: fc.option(fc.constant('2027-01-01')),
  rows,
});

/** Where both sides moved rows, either order is one. */
const byId = (merged: unknown) => {
  const { rows: found, ...rest } = merged as { rows: { id: string }[] };
  return { ...rest, rows: found.toSorted((a, b) => a.id.localeCompare(b.id)) };
};

describe('whatever the sides wrote', () => {
  test('a side that changed nothing changes nothing', () => {
    fc.assert(
      fc.property(value, value, (base, side) => {
        expect(mergeValue(base, base, side)).toEqual({ value: side, lost: [] });
        expect(mergeValue(base, side, base)).toEqual({ value: side, lost: [] });
        expect(mergeValue(base, side, side)).toEqual({ value: side, lost: [] });
      }),
    );
  });

  test('a text that only one side changed is never gone without a word', () => {
    fc.assert(
      fc.property(value, value, value, (base, mine, theirs) => {
        const { value: merged, lost } = mergeValue(base, mine, theirs);
        const kept = JSON.stringify([merged, lost.map((part) => part.lost)]);
        for (const side of [mine, theirs])
          for (const { id, text } of side.rows)
            if (base.rows.find((one) => one.id === id)?.text !== text)
              expect(kept).toContain(JSON.stringify(text));
      }),
    );
  });

  test('saying it twice changes nothing', () => {
    fc.assert(
      fc.property(value, value, value, (base, mine, theirs) => {
        const once = mergeValue(base, mine, theirs).value;
        expect(byId(mergeValue(base, mine, once).value)).toEqual(byId(once));
      }),
    );
  });
});
