import type { KeyboardEvent } from 'react';
import type { TodayRow } from '@/lib/domain/agenda/today';

/** Up and down go from row to row, S opens what puts one off, D is done with it; Enter presses it by itself. */
export function rowKeys(
  rows: readonly TodayRow[],
  onFinish: (row: TodayRow) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const { key, currentTarget, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    // A menu that is open has its own keys.
    if (target.closest('[role=menu]') !== null) return;
    const line = target.closest<HTMLElement>('[data-row]');
    const places = [...currentTarget.querySelectorAll<HTMLElement>('[data-main]')];
    const at = places.findIndex((place) => line?.contains(place) === true);
    const row = rows.find(({ item }) => item.key === line?.dataset['row']);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => places[at + 1]?.focus(),
      ArrowUp: () => places[at - 1]?.focus(),
      Home: () => places[0]?.focus(),
      End: () => places.at(-1)?.focus(),
      s: () => line?.querySelector<HTMLElement>('[data-put-off] button')?.click(),
      d: () => {
        if (row === undefined) return;
        (places[at + 1] ?? places[at - 1])?.focus();
        onFinish(row);
      },
    };
    const act = moves[key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}
