import type { LedgerGroup, LedgerLine } from '@/lib/domain/ledger/ledger-line';

/** A row of the grid: the heading of a part, or a line. */
export type GridRow =
  | { readonly kind: 'head'; readonly group: LedgerGroup; readonly count: number }
  | { readonly kind: 'line'; readonly line: LedgerLine };

/**
 * Lines one below the other, each part under its heading.
 *
 * @param lines - In the order of `sortLedger`, whole or filtered.
 */
export function gridRows(lines: readonly LedgerLine[]): GridRow[] {
  const counts = new Map<LedgerGroup, number>();
  for (const { group } of lines) counts.set(group, (counts.get(group) ?? 0) + 1);
  const rows: GridRow[] = [];
  let current: LedgerGroup | null = null;
  for (const line of lines) {
    if (line.group !== current) {
      current = line.group;
      rows.push({ kind: 'head', group: current, count: counts.get(current) ?? 0 });
    }
    rows.push({ kind: 'line', line });
  }
  return rows;
}

/** The line's id; null for a heading, and where there is no row. */
export function rowId(row: GridRow | undefined): string | null {
  return row?.kind === 'line' ? row.line.promise.id : null;
}
