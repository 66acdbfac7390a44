import { fileTableNames, type FileTable } from '@/lib/domain/backup/file-tables';
import { isKeptRow } from '@/lib/domain/backup/kept-row';
import { readRow, rowLine } from '@/lib/domain/backup/read-row';
import { rowKey, type RowKey } from '@/lib/domain/backup/row-key';
import type { BatonDatabase } from '../database';

/** Where reading goes on: after that key of that table; null from its beginning. */
export interface BackupCursor {
  readonly table: FileTable;
  readonly after: RowKey | null;
}

/** Some lines of a file. */
export interface BackupPart {
  readonly lines: readonly string[];
  /** Null when that was the last part. */
  readonly next: BackupCursor | null;
  /** Rows that no longer fit their shape: a file that held them could not be restored. */
  readonly unreadable: number;
}

const ROWS_AT_ONCE = 200;
/** A part ends with the row that reaches it, in characters. */
const FULL = 500_000;

/** How many rows there are to read, about: mails that are being written are counted too. */
export async function countBackupRows(db: BatonDatabase): Promise<number> {
  const counts = await Promise.all(fileTableNames.map((name) => db.table(name).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The rows after a cursor as lines of a file; null begins. */
export async function readBackupPart(
  db: BatonDatabase,
  from: BackupCursor | null,
): Promise<BackupPart> {
  const lines: string[] = [];
  let unreadable = 0;
  let size = 0;
  let cursor = from ?? firstCursor(0);
  while (cursor !== null && size < FULL) {
    const { table } = cursor;
    const rows = await rowsAfter(db, cursor);
    let last: BackupCursor = cursor;
    for (const row of rows) {
      if (size >= FULL) break;
      last = { table, after: rowKey(table, row) };
      if (!isKeptRow(table, row)) continue;
      const line = rowLine(table, row);
      const read = readRow(line, 1);
      if (!read.ok) unreadable += 1;
      else {
        lines.push(rowLine(table, read.value.row));
        size += line.length;
      }
    }
    const isDone = rows.length < ROWS_AT_ONCE && size < FULL;
    cursor = isDone ? firstCursor(fileTableNames.indexOf(table) + 1) : last;
  }
  return { lines, next: cursor, unreadable };
}

function firstCursor(index: number): BackupCursor | null {
  const table = fileTableNames[index];
  return table === undefined ? null : { table, after: null };
}

async function rowsAfter(db: BatonDatabase, { table, after }: BackupCursor): Promise<Row[]> {
  const rows = db.table<Row>(table);
  const rest = after === null ? rows.orderBy(':id') : rows.where(':id').above(after);
  return rest.limit(ROWS_AT_ONCE).toArray();
}

type Row = Readonly<Record<string, unknown>>;
