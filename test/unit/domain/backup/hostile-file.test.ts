import fc from 'fast-check';
import { ROWS_VERSION } from '@/lib/domain/backup/file-header';
import { describe, expect, it } from 'vitest';
import type { FileProblem } from '@/lib/domain/backup/file-problem';
import { createFileReader, type FileReader } from '@/lib/domain/backup/read-file';
import { rowLine } from '@/lib/domain/backup/read-row';
import { createFileWriter } from '@/lib/domain/backup/write-file';
import { aDeal, aPerson, NOW } from '../../../fixtures/records';

function fileOf(lines: readonly string[]): string {
  const writer = createFileWriter({ baton: 'backup', savedAt: NOW, by: 'Maya' });
  return writer.begin() + writer.add(lines) + writer.end();
}

const sound = fileOf([rowLine('people', aPerson()), rowLine('deals', aDeal())]);

function problemIn(reader: FileReader, text: string): FileProblem | null {
  const taken = reader.take(text);
  if (!taken.ok) return taken.problem;
  const ended = reader.end();
  return ended.ok ? null : ended.problem;
}

const refusal = (text: string) => problemIn(createFileReader('backup'), text);
const deal = (changes: object) => fileOf([rowLine('deals', { ...aDeal(), ...changes })]);

describe('a file', () => {
  it('that is sound is read', () => {
    expect(refusal(sound)).toBeNull();
    expect(refusal(sound.replaceAll('\n', '\r\n'))).toBeNull();
    expect(refusal(`${sound}\n`)).toBeNull();
  });

  it.each([
    ['nothing', '', 'foreign', null],
    ['other JSON', '{"name":"x"}', 'foreign', null],
    ['a deal’s file', sound.replace('"backup"', '"deal"'), 'wrong_kind', null],
    ['a newer format', sound.replace('"format":1', '"format":2'), 'newer', null],
    [
      'newer rows',
      sound.replace(`"database":${String(ROWS_VERSION)}`, '"database":99'),
      'newer',
      null,
    ],
    ['its first half', sound.slice(0, sound.length / 2), 'truncated', null],
    ['changed words', sound.replace('Dana', 'Dona'), 'damaged', null],
    [
      'a row twice',
      fileOf([rowLine('deals', aDeal()), rowLine('deals', aDeal())]),
      'out_of_order',
      3,
    ],
    [
      'its tables in another order',
      fileOf([rowLine('deals', aDeal()), rowLine('people', aPerson())]),
      'out_of_order',
      3,
    ],
    ['200 kB of nothing after its end', `${sound}${'\n'.repeat(200_000)}`, 'damaged', 7],
    ['something after its end', `${sound}{}`, 'damaged', 5],
    ['deep nesting', sound.replace('"title":""', `"title":${'['.repeat(10_000)}`), 'too_deep', 2],
    [
      'an unknown table',
      sound.replace('"table":"people"', '"table":"__proto__"'),
      'unknown_table',
      2,
    ],
  ] as const)('with %s is refused', (_, text, code, line) => {
    expect(refusal(text)).toMatchObject({ code, line });
  });

  it.each([
    ['a name with markup', { name: 'A <img src=x>' }, 'markup', 'deals.name'],
    ['a number for a name', { name: 7 }, 'wrong_value', 'deals.name'],
    ['a name without end', { company: 'x'.repeat(600_000) }, 'too_long', 'deals.company'],
    ['a phase of its own', { phase: 'constructor' }, 'wrong_value', 'deals.phase'],
    ['a list of other things', { domains: ['a.example', {}] }, 'wrong_value', 'deals.domains.1'],
  ])('with %s is refused with its place', (_, changes, code, path) => {
    expect(refusal(deal(changes))).toEqual({ code, line: 2, path });
  });

  it('names the place inside a fact, and inside a version of it', () => {
    const state = { value: { event: 7, date: null }, toConfirm: false, none: false };
    const fact = { dealId: 'deal-one', field: 'compellingEvent', ...state };
    const row = { ...fact, origins: [], revision: 1, updatedAt: NOW };
    expect(refusal(fileOf([rowLine('facts', row)]))?.path).toBe('facts.value.event');
    const change = { what: 'fact', field: 'compellingEvent', from: null, to: state };
    const times = { startedAt: NOW, endedAt: NOW, losses: [] };
    const version = { id: 'version-1', dealId: 'deal-one', reason: 'edited', ...times };
    expect(refusal(fileOf([rowLine('versions', { ...version, changes: [change] })]))?.path).toBe(
      'versions.changes.0.to.value.event',
    );
  });

  it('keeps no name that is not its own', () => {
    const line = rowLine('deals', aDeal()).replace('{"id"', '{"__proto__":{"x":1},"id"');
    const taken = createFileReader('backup').take(fileOf([line]));
    expect(taken.ok && taken.value[0]?.row).toEqual(aDeal());
  });

  const begun = (largest?: number) => {
    const reader = createFileReader('backup', largest);
    expect(reader.take(`${sound.split('\n')[0] ?? ''}\n`).ok).toBe(true);
    return reader;
  };
  const long = { caresAbout: 'x'.repeat(20_000), standing: 'y'.repeat(20_000) };

  it('of 200 MB that says one thing again and again is refused where it does so first', () => {
    const chunk = `${rowLine('people', { ...aPerson(), ...long })},\n`.repeat(50);
    const reader = begun();
    let problem: FileProblem | null = null;
    let size = 0;
    for (; size < 200e6 && problem === null; size += chunk.length) {
      const taken = reader.take(chunk);
      if (!taken.ok) ({ problem } = taken);
    }
    expect(problem).toEqual({ code: 'out_of_order', line: 3, path: 'people' });
    expect(size).toBeLessThan(10e6);
    expect(begun().take('\n'.repeat(1e6))).toMatchObject({ ok: false, problem: { line: 2 } });
    expect(createFileReader('backup').take(' '.repeat(2e8))).toMatchObject({
      ok: false,
      problem: { code: 'foreign' },
    });
  });

  it('larger than any is refused on the way, whatever it says', () => {
    const reader = begun(5e6);
    let problem: FileProblem | null = null;
    for (let count = 0; count < 1_000 && problem === null; count += 1) {
      const id = `person-${String(count).padStart(4, '0')}`;
      const taken = reader.take(`${rowLine('people', { ...aPerson({ id }), ...long })},\n`);
      if (!taken.ok) ({ problem } = taken);
    }
    expect(problem).toEqual({ code: 'too_large', line: null, path: '' });
  });

  it('of one line without end is refused', () => {
    const reader = createFileReader('backup');
    expect(reader.take(`${sound.split('\n')[0] ?? ''}\n`).ok).toBe(true);
    let problem: FileProblem | null = null;
    for (let size = 0; size < 60 && problem === null; size += 1) {
      const taken = reader.take('x'.repeat(1e6));
      if (!taken.ok) ({ problem } = taken);
    }
    expect(problem).toEqual({ code: 'long_line', line: 2, path: '' });
  });

  it('with a damaged byte is refused, or says the same', () => {
    const rows = createFileReader('backup').take(sound);
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const text = sound.slice(0, at) + String.fromCharCode(byte) + sound.slice(at + 1);
        const reader = createFileReader('backup');
        const taken = reader.take(text);
        if (!taken.ok || !reader.end().ok) return;
        const plain = (read: typeof rows) => read.ok && read.value.map(({ row }) => row);
        expect(plain(taken)).toEqual(plain(rows));
      }),
      { numRuns: 1_500 },
    );
  });
});
