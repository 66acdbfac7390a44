import { useEffect } from 'react';

/** What the tab is called while this is shown, so that several can be told apart; null where a part of it says so. */
export function useTitle(what: string | null) {
  useEffect(() => {
    if (what !== null) document.title = `Baton: ${what}`;
  }, [what]);
}
