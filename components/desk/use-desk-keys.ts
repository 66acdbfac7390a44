import { useEffect, useEffectEvent } from 'react';

/** Where the keys lead that belong to the whole page. */
export interface DeskKeys {
  /** `/`, unless one is writing or a dialog is open. */
  readonly onSearch: () => void;
  /** Down, while nothing has the keyboard. */
  readonly onList: () => void;
}

const BUSY = 'input, textarea, select, [role="dialog"], [role="menu"]';

/** Keys that work wherever one is on the page. */
export function useDeskKeys({ onSearch, onList }: DeskKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (event.key === '/' && (target?.closest(BUSY) ?? null) === null) {
      event.preventDefault();
      onSearch();
    } else if (event.key === 'ArrowDown' && target === document.body) {
      event.preventDefault();
      onList();
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      onKey(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}
