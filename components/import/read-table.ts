import Papa from 'papaparse';
import type { TableRow } from '@/lib/domain/import/plan-import';
import { decodeTable, type DecodedTable } from './decode-table';

/** The most rows that are taken at once. */
export const MOST_ROWS = 5_000;
const MOST_COLUMNS = 200;
/** In bytes: thousands of rows of a CRM's widest export. */
const LARGEST = 30 * 1024 * 1024;

/** A table as it was read; nothing in it is more than text. */
export interface Table {
  readonly encoding: DecodedTable['encoding'];
  readonly delimiter: string;
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

export type ReadTable =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly why: 'notTable' | 'tooLarge' | 'empty' };

/** Reads a file of deals: CSV or text set apart by tabs, semicolons or bars. */
export async function readTable(file: Blob): Promise<ReadTable> {
  if (file.size > LARGEST) return { ok: false, why: 'tooLarge' };
  const decoded = decodeTable(new Uint8Array(await file.arrayBuffer()));
  if (decoded === null) return { ok: false, why: 'notTable' };
  // Spreadsheets are told the separator by a first line, which they do not count.
  const [told = '', separator = null] = /^sep=([,;\t|])\r?\n/iu.exec(decoded.text) ?? [];
  const text = decoded.text.slice(told.length);
  const delimiter = separator ?? guessDelimiter(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const misquoted = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? row : [])));
  const all = data.map((cells, index) => ({
    number: index + 1,
    cells: cells.slice(0, MOST_COLUMNS),
    // A stray quotation mark may have swallowed the rows after it.
    isBroken: misquoted.has(index) && cells.some((cell) => cell.includes('\n')),
  }));
  const [first, ...rows] = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (first === undefined || rows.length === 0) return { ok: false, why: 'empty' };
  if (rows.length > MOST_ROWS) return { ok: false, why: 'tooLarge' };
  const { encoding } = decoded;
  const headings = first.cells.map((cell) => cell.trim());
  return { ok: true, table: { encoding, delimiter, headings, rows } };
}

/** The sign that cuts the first rows alike. Empty lines are passed over, for they would speak against each. */
function guessDelimiter(text: string): string {
  const { meta } = Papa.parse(text, {
    preview: 1,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  return meta.delimiter;
}
