import { csvText } from '@/components/ui/csv-text';
import type { LedgerLine } from '@/lib/domain/ledger/ledger-line';
import { exportCells, exportColumns, type ExportFacts } from './ledger-table';

/** The lines as CSV, see `csvText`. */
export function ledgerCsv(lines: readonly LedgerLine[], facts: ExportFacts): string {
  return csvText([exportColumns(), ...lines.map((line) => exportCells(line, facts))]);
}
