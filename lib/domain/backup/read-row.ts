import { z } from '@/lib/domain/zod';
import { fileProblem, type FileProblem } from './file-problem';
import { ROWS_VERSION } from './file-header';
import { FILE_TABLES, isFileTable, type FileTable } from './file-tables';
import { jsonDepth } from './json-depth';
import { liftRow } from './lift-row';
import { isKeptRow } from './kept-row';

/** Rows of ours nest eight deep. */
const MOST_DEPTH = 24;

/** One row of a file, checked: whatever its schema does not know is gone. */
export interface ReadRow {
  readonly table: FileTable;
  readonly row: Readonly<Record<string, unknown>>;
}

const lineSchema = z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) });

/**
 * Reads one line of a file.
 *
 * @param line - The line without the comma at its end.
 * @param number - Its number in the file, from 1, for the problem.
 * @param version - The database's number when it was saved, see `liftRow`.
 */
export function readRow(
  line: string,
  number: number,
  version = ROWS_VERSION,
): { readonly ok: true; readonly value: ReadRow } | { readonly ok: false; problem: FileProblem } {
  const refuse = (code: FileProblem['code'], path = '') =>
    ({ ok: false, problem: fileProblem(code, number, path) }) as const;
  if (jsonDepth(line) > MOST_DEPTH) return refuse('too_deep');
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success) return refuse('not_json');
  const { table } = parsed.data;
  if (!isFileTable(table)) return refuse('unknown_table', table);
  const row = FILE_TABLES[table].safeParse(liftRow(table, parsed.data.row, version));
  if (row.success && !isKeptRow(table, row.data)) return refuse('wrong_value', table);
  if (row.success) return { ok: true, value: { table, row: row.data } };
  const [issue] = row.error.issues;
  const path = [table, ...(issue?.path ?? [])].join('.');
  return refuse(issue === undefined ? 'wrong_value' : codeOf(issue), path);
}

/** A row as a line of a file. */
export function rowLine(table: FileTable, row: object): string {
  return JSON.stringify({ table, row });
}

function codeOf(issue: z.core.$ZodIssue): FileProblem['code'] {
  const why: unknown = issue.code === 'custom' ? (issue.params?.['why'] ?? 'custom') : issue.code;
  if (why === 'too_big') return 'too_long';
  return issue.message === 'markup in a name' ? 'markup' : 'wrong_value';
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}
