import { guessColumns, type ColumnMap } from '@/lib/domain/import/import-field';
import { guessDecimalSign, type DecimalSign } from '@/lib/domain/import/read-amount-cell';
import { guessDateOrder, usualDateOrder, type DateOrder } from '@/lib/domain/import/read-date-cell';
import type { Table } from './read-table';

/** How a table is read: guessed first, then as the rep says. */
export interface ImportSettings {
  readonly columns: ColumnMap;
  readonly dates: DateOrder;
  readonly decimals: DecimalSign;
  readonly currency: string;
  /** Whether deals that are here get what is empty in them. */
  readonly fills: boolean;
}

/** What a table's headings and cells suggest. */
export function guessSettings({ headings, rows }: Table): ImportSettings {
  const columns = guessColumns(headings);
  return { columns, ...guessFormats(columns, rows), currency: '', fills: false };
}

/** The forms of days and amounts, from the columns that hold them. */
export function guessFormats(
  columns: ColumnMap,
  rows: Table['rows'],
): Pick<ImportSettings, 'dates' | 'decimals'> {
  const cellsOf = (field: 'closeDate' | 'amount') => {
    const column = columns.indexOf(field);
    return rows.flatMap(({ cells }) => cells[column]?.trim() || []);
  };
  return {
    dates: guessDateOrder(cellsOf('closeDate'), usualDateOrder(navigator.language)),
    decimals: guessDecimalSign(cellsOf('amount')),
  };
}
