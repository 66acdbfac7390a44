import { useSyncExternalStore } from 'react';
import { idText } from '@/lib/domain/text';

/** What the desk shows, as its address says it after the #. */
export interface DeskRoute {
  readonly view: 'promises';
  /** The deal it is narrowed to; null for all. */
  readonly dealId: string | null;
}

/** Reads `#promises?deal=…`; whatever else stands there shows all promises. */
export function parseDeskHash(hash: string): DeskRoute {
  const [, query = ''] = hash.split('?', 2);
  const deal = idText.safeParse(new URLSearchParams(query).get('deal'));
  return { view: 'promises', dealId: deal.success ? deal.data : null };
}

/** The address's part after the #, following it while it changes. */
export function useDeskHash(): string {
  return useSyncExternalStore(listen, () => window.location.hash);
}

function listen(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
  };
}
