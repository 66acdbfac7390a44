import Papa from 'papaparse';

/**
 * What a spreadsheet takes for the start of a formula: the four signs, their full-width forms, and white space that
 * some strip before looking. The library's own pattern misses a cell of several lines.
 */
const FORMULA_START = /^\s*[=+\-@\t\r＝＋－＠]/u;

/** Rows of cells as CSV (RFC 4180), with a mark by which Excel knows that it is UTF-8; no cell is a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => [...row]);
  return `\uFEFF${Papa.unparse(cells, { escapeFormulae: FORMULA_START, newline: '\r\n' })}`;
}
