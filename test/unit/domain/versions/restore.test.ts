import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactState } from '@/lib/domain/brief/fact';
import { changesBackTo } from '@/lib/domain/versions/changes-back-to';
import { recordChange, type Write } from '@/lib/domain/versions/record-change';
import type { Change, Version } from '@/lib/domain/versions/version';

const DEAL = 'deal-one-1';
const START = Date.parse('2026-11-20T09:00:00.000Z');
const MINUTE = 60_000;
const state = (value: unknown): FactState => ({ value, toConfirm: false, none: false });

type Facts = ReadonlyMap<string, FactState>;
interface Step {
  readonly field: 'problem' | 'whyUs' | 'redLines';
  readonly text: string;
  /** Minutes since the write before; a clock may be set back. */
  readonly wait: number;
  readonly reason: Version['reason'];
}
const step: fc.Arbitrary<Step> = fc.record({
  field: fc.constantFrom('problem', 'whyUs', 'redLines'),
  text: fc.constantFrom('a', 'b', 'c'),
  wait: fc.constantFrom(0, 0, 1, 5, 11, 90, -1, -1_440),
  reason: fc.constantFrom('edited', 'edited', 'edited', 'restored', 'imported'),
});

/** Plays writes as the background keeps them, with what stood there at the end of each version. */
function play(steps: readonly Step[]) {
  const versions: Version[] = [];
  const ends = new Map<string, Facts>();
  let facts: Facts = new Map();
  let now = START;
  for (const [index, { field, text, wait, reason }] of steps.entries()) {
    now += wait * MINUTE;
    const to = state(text);
    const change: Change = { what: 'fact', field, from: facts.get(field) ?? null, to };
    const at = new Date(now).toISOString();
    const id = `version-${String(index)}`;
    const write: Write = { id, dealId: DEAL, reason, changes: [change], losses: [], at };
    facts = new Map([...facts, [field, to]]);
    const latest = versions.at(-1) ?? null;
    const version = recordChange(latest, write);
    if (version === null) continue;
    if (version.id === latest?.id) versions.pop();
    ends.delete(version.id);
    if (version.changes.length === 0) continue;
    versions.push(version);
    ends.set(version.id, facts);
  }
  return { versions, ends, facts };
}

function applied(facts: Facts, changes: readonly Change[]): Facts {
  const changed = new Map(facts);
  for (const change of changes) {
    if (change.what !== 'fact') continue;
    if (change.to === null) changed.delete(change.field);
    else changed.set(change.field, change.to);
  }
  return changed;
}

describe('going back to a version', () => {
  test('gives exactly what stood there at its end, whatever came since', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const { versions, ends, facts } = play(steps);
        for (const [index, version] of versions.entries()) {
          const back = applied(facts, changesBackTo(versions.slice(index + 1)));
          expect(Object.fromEntries(back)).toEqual(Object.fromEntries(ends.get(version.id) ?? []));
        }
      }),
    );
  });

  test('versions never begin in one instant, nor before the one before, however the clock jumps', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const starts = play(steps).versions.map(({ startedAt }) => startedAt);
        expect(starts).toEqual([...new Set(starts)].toSorted());
      }),
    );
  });
});

describe('a stretch of work', () => {
  const write = (
    minutes: number,
    text: string,
    from: string | null,
    more: Partial<Write> = {},
  ) => ({
    id: `version-${String(minutes)}`,
    dealId: DEAL,
    reason: 'edited' as const,
    changes: [
      {
        what: 'fact' as const,
        field: 'problem' as const,
        from: from === null ? null : state(from),
        to: state(text),
      },
    ],
    losses: [],
    at: new Date(START + minutes * MINUTE).toISOString(),
    ...more,
  });

  test('is one version while the rep goes on, and ends with a pause or a restore', () => {
    const first = recordChange(null, write(0, 'a', null));
    const same = recordChange(first, write(9, 'ab', 'a'));
    expect(same).toMatchObject({ id: 'version-0', changes: [{ from: null, to: { value: 'ab' } }] });
    expect(recordChange(same, write(20, 'abc', 'ab'))).toMatchObject({ id: 'version-20' });
    const restored = recordChange(same, write(10, 'a', 'ab', { reason: 'restored' }));
    expect(restored).toMatchObject({ id: 'version-10', reason: 'restored' });
    expect(recordChange(restored, write(11, 'b', 'a'))).toMatchObject({ id: 'version-11' });
  });

  test('that undid all it did is no version, and one that changed nothing never begins', () => {
    const first = recordChange(null, write(0, 'b', 'a'));
    expect(recordChange(first, write(1, 'a', 'b'))?.changes).toEqual([]);
    expect(recordChange(null, write(0, 'a', 'a'))).toBeNull();
  });

  test('goes into a new version when the clock was set back', () => {
    const first = recordChange(null, write(0, 'a', null));
    const next = recordChange(first, write(-600, 'b', 'a'));
    expect(next?.id).toBe('version--600');
    expect(Date.parse(next?.startedAt ?? '')).toBe(START + 1);
  });

  test('keeps of each place only what was lost there last, and asks about it again', () => {
    const loss = { what: 'fact' as const, key: 'problem', path: '', lost: 'x', kept: 'y' };
    const first = recordChange(null, write(0, 'y', 'x', { losses: [loss] }));
    const again = recordChange(first, write(1, 'z', 'y', { losses: [{ ...loss, lost: 'y' }] }));
    expect(again?.losses).toMatchObject([{ lost: 'y', settled: false }]);
  });
});
