import type { FileTable } from '@/lib/domain/backup/file-tables';
import type { ReadRow } from '@/lib/domain/backup/read-row';
import type { BatonDatabase, StagedRow } from '../database';

/** A checked row of a file that waits for the rep's word. */
export interface Staged {
  readonly seq: number;
  readonly table: FileTable;
  readonly row: Readonly<Record<string, unknown>>;
}

const ROWS_AT_ONCE = 1_000;

/** Keeps rows of a restore until it is committed or given up; the first ones end every other restore. */
export async function stageRows(
  db: BatonDatabase,
  { restoreId, from, rows }: { restoreId: string; from: number; rows: readonly ReadRow[] },
): Promise<void> {
  await db.transaction('rw', db.stagedRows, async () => {
    if (from === 0) await db.stagedRows.clear();
    await db.stagedRows.bulkPut(
      rows.map((row, index) => ({ restoreId, seq: from + index, ...row })),
    );
  });
}

/** How many rows of a restore are waiting. */
export async function countStaged(db: BatonDatabase, restoreId: string): Promise<number> {
  return db.stagedRows.where({ restoreId }).count();
}

/** Forgets what waits: a restore that was given up, or that ended with the browser. */
export async function dropStaged(db: BatonDatabase): Promise<void> {
  await db.stagedRows.clear();
}

/** Hands the rows of a restore on in their order, some at once, all of one table. */
export async function eachStaged(
  db: BatonDatabase,
  restoreId: string,
  take: (table: FileTable, rows: readonly Staged['row'][]) => Promise<void>,
): Promise<void> {
  let seq = -1;
  for (;;) {
    const rows = (await db.stagedRows
      .where('[restoreId+seq]')
      .between([restoreId, seq], [restoreId, Infinity], false, true)
      .limit(ROWS_AT_ONCE)
      .toArray()) as (StagedRow & Staged)[];
    for (const [table, group] of Map.groupBy(rows, (staged) => staged.table))
      await take(
        table,
        group.map(({ row }) => row),
      );
    if (rows.length < ROWS_AT_ONCE) return;
    seq = rows.at(-1)?.seq ?? seq;
  }
}
