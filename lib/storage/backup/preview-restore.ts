import { fileTableNames, type FileTable } from '@/lib/domain/backup/file-tables';
import { isKeptRow, isKeptWhole } from '@/lib/domain/backup/kept-row';
import { pickRow } from '@/lib/domain/backup/pick-row';
import {
  MOST_NAMED,
  type RestoreMode,
  type RestoreSummary,
  type TableChanges,
} from '@/lib/domain/backup/restore-summary';
import { rowKey } from '@/lib/domain/backup/row-key';
import { isEqual } from '@/lib/domain/merge/is-equal';
import type { BatonDatabase } from '../database';
import { eachStaged } from './staged-rows';

type Counts = { -readonly [Name in keyof TableChanges]: TableChanges[Name] };
type Row = Readonly<Record<string, unknown>>;

/** What a staged restore would change, without changing anything. */
export async function previewRestore(
  db: BatonDatabase,
  { restoreId, mode }: { readonly restoreId: string; readonly mode: RestoreMode },
): Promise<RestoreSummary> {
  return db.transaction('r', db.tables, async () => {
    const counts = new Map<FileTable, Counts>();
    const touched = new Set<string>();
    const inFile = new Map<string, string>();
    await eachStaged(db, restoreId, async (table, rows) => {
      const known = await db
        .table<Row | undefined>(table)
        .bulkGet(rows.map((row) => rowKey(table, row)));
      const count = counts.get(table) ?? noChanges(table);
      counts.set(table, count);
      for (const [index, row] of rows.entries()) {
        const what = outcome(table, mode, known[index], row);
        count[what] += 1;
        if (what !== 'kept') touched.add(dealOf(table, row));
        if (table === 'deals') inFile.set(String(row['id']), String(row['name']));
      }
    });
    const here = new Map((await db.deals.toArray()).map(({ id, name }) => [id, name]));
    if (mode === 'replace') await countGone(db, counts);
    const tables = fileTableNames.flatMap((name) => counts.get(name) ?? []);
    return { tables, ...dealsOf({ here, inFile, touched, mode }) };
  });
}

function outcome(
  table: FileTable,
  mode: RestoreMode,
  ours: Row | undefined,
  theirs: Row,
): 'added' | 'changed' | 'kept' {
  if (ours === undefined) return 'added';
  if (mode === 'replace') return isEqual(ours, theirs) ? 'kept' : 'changed';
  return pickRow(table, ours, theirs) === 'theirs' ? 'changed' : 'kept';
}

async function countGone(db: BatonDatabase, counts: Map<FileTable, Counts>): Promise<void> {
  for (const table of fileTableNames) {
    const kept = db.table<Row>(table);
    const rows = await (isKeptWhole(table)
      ? kept.count()
      : kept.filter((row) => isKeptRow(table, row)).count());
    const count = counts.get(table) ?? noChanges(table);
    const gone = rows - count.changed - count.kept;
    if (rows > 0) counts.set(table, { ...count, gone });
  }
}

function dealsOf({
  here,
  inFile,
  touched,
  mode,
}: {
  readonly here: ReadonlyMap<string, string>;
  readonly inFile: ReadonlyMap<string, string>;
  readonly touched: ReadonlySet<string>;
  readonly mode: RestoreMode;
}): Pick<RestoreSummary, 'deals' | 'moreDeals'> {
  const named = (deals: ReadonlyMap<string, string>, what: 'added' | 'changed' | 'gone') =>
    [...deals].map(([id, name]) => ({ id, name, what }));
  const all = [
    ...named(inFile, 'added').filter(({ id }) => !here.has(id)),
    ...named(here, 'changed').filter(({ id }) => touched.has(id)),
    ...named(here, 'gone').filter(({ id }) => mode === 'replace' && !inFile.has(id)),
  ];
  const once = [...new Map(all.map((deal) => [deal.id, deal])).values()];
  const deals = once.slice(0, MOST_NAMED).map(({ name, what }) => ({ name, what }));
  return { deals, moreDeals: once.length - deals.length };
}

function dealOf(table: FileTable, row: Row): string {
  return String(row[table === 'deals' ? 'id' : 'dealId']);
}

function noChanges(table: FileTable): Counts {
  return { table, added: 0, changed: 0, kept: 0, gone: 0 };
}
