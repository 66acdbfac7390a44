import type { KeyboardEvent } from 'react';
import { rowId, type GridRow } from './grid-rows';
import { useGridKeys, type GridKeys } from './use-grid-keys';
import type { Selection } from './use-selection';

export interface LedgerKeys extends Omit<GridKeys, 'count' | 'idAt' | 'onExtend' | 'more'> {
  readonly rows: readonly GridRow[];
  readonly selection: Selection;
}

/** The keys of every grid, and those that tick: Space or x ticks, Shift ticks on the way, Ctrl+A ticks all. */
export function useLedgerKeys(keys: LedgerKeys): (event: KeyboardEvent<HTMLElement>) => void {
  const { rows, selection, activeId } = keys;
  const toggle = () => {
    if (activeId !== null) selection.toggle(activeId);
  };
  return useGridKeys({
    ...keys,
    count: rows.length,
    idAt: (index) => rowId(rows[index]),
    onExtend: (id) => {
      // The line one starts from belongs to the range.
      if (activeId !== null && selection.ids.size === 0) selection.replace([activeId]);
      selection.extend(id);
    },
    more: ({ key, ctrlKey, metaKey, altKey }) => {
      if (key === 'a' && (ctrlKey || metaKey)) {
        return () => {
          selection.replace(rows.map(rowId).filter((id) => id !== null));
        };
      }
      const ticks = (key === ' ' || key === 'x') && !ctrlKey && !metaKey && !altKey;
      return ticks ? toggle : undefined;
    },
  });
}
