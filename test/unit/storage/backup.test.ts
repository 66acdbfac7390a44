import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileTableNames } from '@/lib/domain/backup/file-tables';
import { isKeptRow } from '@/lib/domain/backup/kept-row';
import { createFileReader, type LineRow } from '@/lib/domain/backup/read-file';
import { isKeyAfter, rowKey } from '@/lib/domain/backup/row-key';
import type { RestoreMode } from '@/lib/domain/backup/restore-summary';
import { createFileWriter } from '@/lib/domain/backup/write-file';
import { newId } from '@/lib/domain/ids';
import { commitRestore } from '@/lib/storage/backup/commit-restore';
import { previewRestore } from '@/lib/storage/backup/preview-restore';
import { readBackupPart, type BackupCursor } from '@/lib/storage/backup/read-backup';
import { stageRows } from '@/lib/storage/backup/staged-rows';
import { findDeals } from '@/lib/storage/repositories/search-repository';
import type { BatonDatabase } from '@/lib/storage/database';
import { agreedCapture, agreedFact } from '../../fixtures/captures';
import { aDeal, aPerson, NOW } from '../../fixtures/records';
import { arbitraryRows, type Row, type TableRow } from '../../fixtures/arbitrary-rows';
import { newDatabase } from '../../fixtures/new-database';

const LATER = '2026-03-09T09:00:00.000Z';

async function fill(rows: readonly TableRow[]): Promise<BatonDatabase> {
  const db = newDatabase();
  for (const { table, row } of rows) await db.table(table).put(row);
  return db;
}

/** Everything a rep keeps, by table, in the order of the keys. */
async function contents(db: BatonDatabase): Promise<Record<string, Row[]>> {
  const entries = fileTableNames.map(async (table) => {
    const rows = await db.table<Row>(table).toArray();
    return [table, rows.filter((row) => isKeptRow(table, row))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function save(db: BatonDatabase): Promise<string> {
  const writer = createFileWriter({ baton: 'backup', savedAt: NOW, by: 'Maya' });
  let text = writer.begin();
  let cursor: BackupCursor | null = null;
  do {
    const { lines, next, unreadable } = await readBackupPart(db, cursor);
    expect(unreadable).toBe(0);
    text += writer.add(lines);
    cursor = next;
  } while (cursor !== null);
  return text + writer.end();
}

function read(text: string, cuts: readonly number[] = []): LineRow[] {
  const reader = createFileReader('backup');
  const at = [0, ...cuts.map((cut) => cut % text.length), text.length].toSorted((a, b) => a - b);
  const rows = at.slice(1).flatMap((end, index) => {
    const taken = reader.take(text.slice(at[index], end));
    if (!taken.ok) throw new Error(JSON.stringify(taken.problem));
    return taken.value;
  });
  const ended = reader.end();
  if (!ended.ok) throw new Error(JSON.stringify(ended.problem));
  return rows;
}

async function restore(db: BatonDatabase, rows: readonly LineRow[], mode: RestoreMode) {
  const restoreId = newId();
  for (let from = 0; from < rows.length; from += 7)
    await stageRows(db, {
      restoreId,
      from,
      rows: rows.slice(from, from + 7).map(({ table, row }) => ({ table, row })),
    });
  const summary = await previewRestore(db, { restoreId, mode });
  const isDone = await commitRestore(db, {
    restoreId,
    mode,
    rows: rows.length,
    savedAt: NOW,
    at: LATER,
  });
  expect(isDone).toBe(true);
  return summary;
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

describe('a file of everything', () => {
  it('gives back exactly what was saved, whatever it was and whatever was there', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryRows,
        arbitraryRows,
        fc.array(fc.nat(), { maxLength: 6 }),
        async (rows, others, cuts) => {
          const [db, other] = [await fill(rows), await fill(others)];
          const saved = await contents(db);
          const text = await save(db);
          expect(() => JSON.parse(text) as unknown).not.toThrow();
          const before = await contents(other);
          const { tables } = await restore(other, read(text, cuts), 'replace');
          expect(await contents(other)).toEqual(saved);
          const size = sum(Object.values(saved).map(({ length }) => length));
          const old = sum(Object.values(before).map(({ length }) => length));
          expect(sum(tables.map(({ added, changed, kept }) => added + changed + kept))).toBe(size);
          expect(sum(tables.map(({ changed, kept, gone }) => changed + kept + gone))).toBe(old);
          expect(await other.stagedRows.count()).toBe(0);
          db.close();
          other.close();
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('merged into what it was saved from changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRows, async (rows) => {
        const db = await fill(rows);
        const saved = await contents(db);
        const { tables, deals } = await restore(db, read(await save(db)), 'merge');
        expect(await contents(db)).toEqual(saved);
        expect(sum(tables.map(({ added, changed, gone }) => added + changed + gone))).toBe(0);
        expect(deals).toEqual([]);
        db.close();
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

const fact = (value: string, updatedAt: string) => ({
  table: 'facts' as const,
  row: {
    dealId: 'deal-northwind',
    field: 'problem',
    value,
    toConfirm: false,
    none: false,
    origins: [],
    revision: 1,
    updatedAt,
  },
});
const deal = (changes: Parameters<typeof aDeal>[0] = {}) => ({
  table: 'deals' as const,
  row: { ...aDeal(changes) },
});

describe('a row’s key', () => {
  it('is the database’s, in its order', () => {
    const db = newDatabase();
    const odd = ['', 'a', 'B', 'aa', '\u{1D49F}', '\uFFFD', 'ä', '10', '9', '__proto__'];
    for (const table of fileTableNames) {
      const { keyPath } = db.table(table).schema.primKey;
      const names = [keyPath ?? ''].flat();
      const row = Object.fromEntries(names.map((name, place) => [name, `key-${String(place)}`]));
      expect([rowKey(table, row)].flat()).toEqual(names.map((name) => row[name]));
    }
    const keys = odd.flatMap((one) => odd.map((other): [string, string] => [one, other]));
    for (const one of keys)
      for (const other of keys) expect(isKeyAfter(one, other)).toBe(indexedDB.cmp(one, other) > 0);
    for (const one of odd)
      for (const other of odd) expect(isKeyAfter(one, other)).toBe(indexedDB.cmp(one, other) > 0);
  });
});

describe('a merge', () => {
  it('lets the later words stand and keeps the earlier ones in the history', async () => {
    const db = await fill([deal(), fact('Rosters take a day', NOW)]);
    const rows = read(await save(await fill([deal(), fact('Rosters take two days', LATER)])));
    const { tables, deals } = await restore(db, rows, 'merge');
    expect(tables).toContainEqual({ table: 'facts', added: 0, changed: 1, kept: 0, gone: 0 });
    expect(deals).toEqual([{ name: 'Northwind Clinics', what: 'changed' }]);
    expect(await db.facts.toArray()).toMatchObject([{ value: 'Rosters take two days' }]);
    expect(await db.versions.toArray()).toMatchObject([
      { reason: 'merged', changes: [{ from: { value: 'Rosters take a day' } }] },
    ]);
  });

  it('lets the conversation stand that was decided about last', async () => {
    const decided = agreedCapture({ facts: [agreedFact('We meet on Monday.')], updatedAt: LATER });
    const undecided = agreedCapture();
    for (const [here, there] of [
      [undecided, decided],
      [decided, undecided],
    ] as const) {
      const db = await fill([deal(), { table: 'captures', row: here }]);
      const file = await save(await fill([deal(), { table: 'captures', row: there }]));
      await restore(db, read(file), 'merge');
      expect(await db.captures.toArray()).toEqual([decided]);
    }
  });

  it('of an older file keeps what it says in the history, once', async () => {
    const db = await fill([deal(), fact('Rosters take two days', LATER)]);
    const rows = read(await save(await fill([deal(), fact('Rosters take a day', NOW)])));
    await restore(db, rows, 'merge');
    await restore(db, rows, 'merge');
    expect(await db.facts.toArray()).toMatchObject([{ value: 'Rosters take two days' }]);
    expect(await db.versions.toArray()).toMatchObject([
      { reason: 'merged', losses: [{ key: 'problem', lost: 'Rosters take a day' }] },
    ]);
  });
});

describe('a restore', () => {
  it('leaves mails that are being written alone', async () => {
    const db = await fill([deal()]);
    await db.settings.put({ key: 'backup', value: { on: false } });
    const draft = { key: 'written', state: 'drafted' };
    await db.table('drafts').put(draft);
    await restore(db, read(await save(newDatabase())), 'replace');
    expect(await db.table('drafts').toArray()).toEqual([draft]);
    expect(await db.settings.get('backup')).toBeDefined();
    expect(await db.deals.count()).toBe(0);
  });

  it('is not done when another one came in between, and not twice when asked twice', async () => {
    const db = await fill([deal()]);
    const rows = [{ table: 'people' as const, row: { ...aPerson() } }];
    const commit = (restoreId: string) =>
      commitRestore(db, { restoreId, mode: 'replace', rows: 1, savedAt: NOW, at: LATER });
    await stageRows(db, { restoreId: 'restore-one', from: 0, rows });
    await stageRows(db, { restoreId: 'restore-two', from: 0, rows });
    expect(await commit('restore-one')).toBe(false);
    expect(await db.deals.count()).toBe(1);
    expect(await commit('restore-two')).toBe(true);
    await db.deals.put(aDeal());
    expect(await commit('restore-two')).toBe(true);
    expect(await db.deals.count()).toBe(1);
  });

  it('that fails in the middle leaves everything as it was', async () => {
    const db = await fill([deal(), fact('Rosters take a day', NOW)]);
    const before = await contents(db);
    const rows = [
      { table: 'people' as const, row: { ...aPerson() } },
      // Without its key the database itself refuses it, after everything else was cleared.
      { table: 'deals' as const, row: { name: 'No id' } },
    ];
    await stageRows(db, { restoreId: 'restore-one', from: 0, rows });
    await expect(
      commitRestore(db, {
        restoreId: 'restore-one',
        mode: 'replace',
        rows: 2,
        savedAt: NOW,
        at: LATER,
      }),
    ).rejects.toThrow();
    expect(await contents(db)).toEqual(before);
  });

  it('makes what it brought findable', async () => {
    const db = newDatabase();
    await restore(db, read(await save(await fill([deal(), fact('Rosters', NOW)]))), 'merge');
    const found = (word: string) => findDeals(db, { words: [word], archived: false, limit: 5 });
    expect(await found('rosters')).toHaveLength(1);
    expect(await found('northwind')).toHaveLength(1);
  });
});
