import { useSyncExternalStore } from 'react';
import { idText } from '@/lib/domain/text';

/** The parts of one deal's page. */
export const DEAL_PARTS = ['brief', 'handover', 'readiness'] as const;
export type DealPart = (typeof DEAL_PARTS)[number];

/** What the desk shows, as its address says it after the #. */
export type DeskRoute =
  | {
      readonly view: 'promises';
      /** The deal it is narrowed to; null for all. */
      readonly dealId: string | null;
    }
  | { readonly view: 'deals' }
  | { readonly view: 'deal'; readonly dealId: string; readonly part: DealPart };

/** Reads `#deals`, `#deal?id=…&part=…`, `#promises?deal=…`; whatever else stands there shows all promises. */
export function parseDeskHash(hash: string): DeskRoute {
  const [path = '', query = ''] = hash.split('?', 2);
  const asked = new URLSearchParams(query);
  if (path === '#deals') return { view: 'deals' };
  const id = idText.safeParse(asked.get('id'));
  if (path === '#deal' && id.success) {
    const part = DEAL_PARTS.find((one) => one === asked.get('part')) ?? 'brief';
    return { view: 'deal', dealId: id.data, part };
  }
  const deal = idText.safeParse(asked.get('deal'));
  return { view: 'promises', dealId: deal.success ? deal.data : null };
}

/** The address of one part of a deal's page. */
export function dealHash(dealId: string, part: DealPart): string {
  return `#deal?${new URLSearchParams({ id: dealId, part }).toString()}`;
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
