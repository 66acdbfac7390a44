import { fileTableNames, type FileTable } from '@/lib/domain/backup/file-tables';
import { isKeptRow, isKeptWhole } from '@/lib/domain/backup/kept-row';
import { pickRow } from '@/lib/domain/backup/pick-row';
import type { RestoreMode } from '@/lib/domain/backup/restore-summary';
import { rowKey } from '@/lib/domain/backup/row-key';
import { z } from '@/lib/domain/zod';
import type { BatonDatabase } from '../database';
import { patchReminder } from '../repositories/reminder-repository';
import { dropSearch } from '../repositories/search-repository';
import { MergeHistory } from './merge-history';
import { countStaged, eachStaged } from './staged-rows';

type Row = Readonly<Record<string, unknown>>;

export interface Restore {
  readonly restoreId: string;
  readonly mode: RestoreMode;
  /** How many rows the file has: fewer waiting means that somebody else's restore came between. */
  readonly rows: number;
  /** When the file was saved, as it says; ISO instant. */
  readonly savedAt: string;
  /** ISO instant. */
  readonly at: string;
  /** Told how much of it is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** The last restore that was done, so that asking twice does it once. */
const LAST = 'lastRestore';
const lastSchema = z.object({ restoreId: z.string() });

/**
 * Does a staged restore, all of it or nothing.
 *
 * @returns False when its rows are no longer waiting.
 */
export async function commitRestore(db: BatonDatabase, restore: Restore): Promise<boolean> {
  const { restoreId, mode, rows, savedAt, at, onProgress } = restore;
  return db.transaction('rw', db.tables, async () => {
    const last = lastSchema.safeParse((await db.settings.get(LAST))?.value);
    if (last.data?.restoreId === restoreId) return true;
    if ((await countStaged(db, restoreId)) !== rows) return false;
    const hadDeal = new Set(await db.deals.toCollection().primaryKeys());
    if (mode === 'replace') await clearKept(db);
    let done = 0;
    const history = new MergeHistory(hadDeal);
    await eachStaged(db, restoreId, async (table, staged) => {
      const put = mode === 'merge' ? await laterRows(db, table, staged, history) : staged;
      await db.table(table).bulkPut([...put]);
      done += staged.length;
      onProgress?.(done / Math.max(1, rows));
    });
    if (mode === 'merge') await history.keep(db, at);
    await dropSearch(db);
    await db.stagedRows.clear();
    // What stands here now is what that file holds: it needs no saving until it changes.
    if (mode === 'replace' || hadDeal.size === 0)
      await patchReminder(db, { savedAt: savedAt < at ? savedAt : at, laterUntil: null });
    await db.settings.put({ key: LAST, value: { restoreId } });
    return true;
  });
}

async function clearKept(db: BatonDatabase): Promise<void> {
  for (const table of fileTableNames) {
    const rows = db.table<Row>(table);
    await (isKeptWhole(table)
      ? rows.clear()
      : rows.filter((row) => isKeptRow(table, row)).delete());
  }
}

/** The rows of the file that stand after the merge; what they overwrite goes into the history. */
async function laterRows(
  db: BatonDatabase,
  table: FileTable,
  rows: readonly Row[],
  history: MergeHistory,
): Promise<Row[]> {
  const known = await db
    .table<Row | undefined>(table)
    .bulkGet(rows.map((row) => rowKey(table, row)));
  return rows.filter((theirs, index) => {
    const ours = known[index];
    const picked = pickRow(table, ours, theirs);
    const isTaken = picked === 'new' || picked === 'theirs';
    if (isTaken) history.overwrote(table, ours, theirs);
    else if (picked === 'ours' && ours !== undefined) history.lost(table, ours, theirs);
    return isTaken;
  });
}
