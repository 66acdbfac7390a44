import type { KeyboardEvent } from 'react';

export interface GridKeys {
  readonly count: number;
  /** The id of the row there; null for a heading, which is stepped over. */
  readonly idAt: (index: number) => string | null;
  readonly activeId: string | null;
  readonly pageSize: number;
  readonly onActive: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onEscape?: () => void;
  readonly scrollTo: (index: number) => void;
  /** Shift was held on the way to a row. */
  readonly onExtend?: (id: string) => void;
  /** Keys that only this grid has, by their name. */
  readonly more?: (event: KeyboardEvent<HTMLElement>) => (() => void) | undefined;
}

/** Up, down and pages move, Home and End too, Enter opens. */
export function useGridKeys(grid: GridKeys): (event: KeyboardEvent<HTMLElement>) => void {
  const { count, idAt, activeId, pageSize } = grid;
  /** The nearest row to a place, looking on in a direction. */
  const rowFrom = (start: number, step: 1 | -1): number => {
    for (let index = start; index >= 0 && index < count; index += step) {
      if (idAt(index) !== null) return index;
    }
    return -1;
  };
  const placeOf = (id: string) => {
    for (let index = 0; index < count; index += 1) if (idAt(index) === id) return index;
    return -1;
  };
  const go = (to: number, step: 1 | -1, extend: boolean) => {
    const clamped = Math.max(0, Math.min(count - 1, to));
    const found = rowFrom(clamped, step);
    const index = found === -1 ? rowFrom(clamped, step === 1 ? -1 : 1) : found;
    const id = idAt(index);
    if (id === null) return;
    if (extend) grid.onExtend?.(id);
    grid.onActive(id);
    grid.scrollTo(index);
  };
  return (event) => {
    if (event.target !== event.currentTarget) return;
    const at = activeId === null ? -1 : placeOf(activeId);
    const { key, shiftKey } = event;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => {
        go(at + 1, 1, shiftKey);
      },
      ArrowUp: () => {
        go(at === -1 ? 0 : at - 1, -1, shiftKey);
      },
      PageDown: () => {
        go(at + pageSize, 1, shiftKey);
      },
      PageUp: () => {
        go(at - pageSize, -1, shiftKey);
      },
      Home: () => {
        go(0, 1, shiftKey);
      },
      End: () => {
        go(count - 1, -1, shiftKey);
      },
      Enter: () => {
        if (activeId !== null) grid.onOpen(activeId);
      },
      Escape: () => {
        grid.onEscape?.();
      },
    };
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const act = grid.more?.(event) ?? (isPlain ? moves[key] : undefined);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}
