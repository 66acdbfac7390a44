import Papa from 'papaparse';
import type { LedgerLine } from '@/lib/domain/ledger/ledger-line';
import { exportCells, exportColumns, type ExportFacts } from './ledger-table';

/**
 * What a spreadsheet takes for the start of a formula: the four signs, their full-width forms, and white space that
 * some strip before looking. The library's own pattern misses a cell of several lines.
 */
const FORMULA_START = /^\s*[=+\-@\t\r＝＋－＠]/u;

/** The lines as CSV (RFC 4180), with a mark by which Excel knows that it is UTF-8. */
export function ledgerCsv(lines: readonly LedgerLine[], facts: ExportFacts): string {
  const rows = [exportColumns(), ...lines.map((line) => exportCells(line, facts))];
  return `\uFEFF${Papa.unparse(rows, { escapeFormulae: FORMULA_START, newline: '\r\n' })}`;
}
