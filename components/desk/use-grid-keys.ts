import type { KeyboardEvent } from 'react';
import type { GridRow } from './grid-rows';
import type { Selection } from './use-selection';

export interface GridKeys {
  readonly rows: readonly GridRow[];
  readonly activeId: string | null;
  readonly selection: Selection;
  readonly pageSize: number;
  readonly onActive: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onEscape: () => void;
  readonly scrollTo: (index: number) => void;
}

/** Up, down and pages move, Enter opens, Space or x ticks, Shift ticks on the way, Ctrl+A ticks all. */
export function useGridKeys(grid: GridKeys): (event: KeyboardEvent<HTMLElement>) => void {
  const { rows, activeId, selection } = grid;
  const idAt = (index: number) => {
    const row = rows[index];
    return row?.kind === 'line' ? row.line.promise.id : null;
  };
  /** The nearest line to a place, looking on in a direction: headings are stepped over. */
  const lineFrom = (start: number, step: 1 | -1): number => {
    for (let index = start; index >= 0 && index < rows.length; index += step) {
      if (idAt(index) !== null) return index;
    }
    return -1;
  };
  const go = (to: number, step: 1 | -1, extend: boolean) => {
    const clamped = Math.max(0, Math.min(rows.length - 1, to));
    const found = lineFrom(clamped, step);
    const index = found === -1 ? lineFrom(clamped, step === 1 ? -1 : 1) : found;
    const id = idAt(index);
    if (id === null) return;
    if (extend) {
      // The line one starts from belongs to the range.
      if (activeId !== null && selection.ids.size === 0) selection.replace([activeId]);
      selection.extend(id);
    }
    grid.onActive(id);
    grid.scrollTo(index);
  };
  return (event) => {
    if (event.target !== event.currentTarget) return;
    const at = activeId === null ? -1 : rows.findIndex((_, index) => idAt(index) === activeId);
    const { key, shiftKey } = event;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => {
        go(at + 1, 1, shiftKey);
      },
      ArrowUp: () => {
        go(at === -1 ? 0 : at - 1, -1, shiftKey);
      },
      PageDown: () => {
        go(at + grid.pageSize, 1, shiftKey);
      },
      PageUp: () => {
        go(at - grid.pageSize, -1, shiftKey);
      },
      Home: () => {
        go(0, 1, shiftKey);
      },
      End: () => {
        go(rows.length - 1, -1, shiftKey);
      },
      Enter: () => {
        if (activeId !== null) grid.onOpen(activeId);
      },
      ' ': () => {
        if (activeId !== null) selection.toggle(activeId);
      },
      x: () => {
        if (activeId !== null) selection.toggle(activeId);
      },
      Escape: () => {
        grid.onEscape();
      },
    };
    const isAll = key === 'a' && (event.ctrlKey || event.metaKey);
    const act = isAll
      ? () => {
          selection.replace(
            rows.flatMap((row) => (row.kind === 'line' ? [row.line.promise.id] : [])),
          );
        }
      : event.ctrlKey || event.metaKey || event.altKey
        ? undefined
        : moves[key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}
