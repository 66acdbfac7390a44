import { useSyncExternalStore } from 'react';

/** Windows with less room than seven columns take. */
const NARROW = '(max-width: 71.99rem)';

/** Whether the window has too little room for columns, following it while it changes. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(NARROW).matches);
}

function listen(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}
