import { useSyncExternalStore } from 'react';
import { idText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';

/** The parts of one deal's page. */
export const DEAL_PARTS = [
  'brief',
  'capture',
  'timeline',
  'calls',
  'first90',
  'handover',
  'readiness',
  'history',
] as const;
export type DealPart = (typeof DEAL_PARTS)[number];

const focusText = z
  .string()
  .max(64)
  .regex(/^[\w-]+$/u);

/** What the desk shows, as its address says it after the #. */
export type DeskRoute =
  | {
      readonly view: 'promises';
      /** The deal it is narrowed to; null for all. */
      readonly dealId: string | null;
    }
  | { readonly view: 'today' | 'deals' | 'import' | 'templates' }
  | { readonly view: 'template'; readonly id: string }
  | {
      readonly view: 'deal';
      readonly dealId: string;
      readonly part: DealPart;
      /** What of the part is to be shown first, a note or an item of the brief; null for its beginning. */
      readonly focus: string | null;
    };

/** What names the focus of a part, where it has one. */
const FOCUS_NAMES: { readonly [Part in DealPart]?: string } = {
  brief: 'item',
  calls: 'note',
  capture: 'source',
};

/**
 * Reads `#deals`, `#import`, `#deal?id=…&part=…` (`&note=…` for a call, `&item=…` for a fact of the
 * brief, `&source=…` for a conversation that was read),
 * `#templates`, `#template?id=…`, `#promises?deal=…`; whatever else stands there shows Today.
 */
export function parseDeskHash(hash: string): DeskRoute {
  const [path = '', query = ''] = hash.split('?', 2);
  const asked = new URLSearchParams(query);
  if (path === '#deals') return { view: 'deals' };
  if (path === '#import') return { view: 'import' };
  if (path === '#templates') return { view: 'templates' };
  const id = idText.safeParse(asked.get('id'));
  if (path === '#template' && id.success) return { view: 'template', id: id.data };
  if (path === '#deal' && id.success) {
    const part = DEAL_PARTS.find((one) => one === asked.get('part')) ?? 'brief';
    const focus = focusText.safeParse(asked.get(FOCUS_NAMES[part] ?? ''));
    return { view: 'deal', dealId: id.data, part, focus: focus.success ? focus.data : null };
  }
  if (path !== '#promises') return { view: 'today' };
  const deal = idText.safeParse(asked.get('deal'));
  return { view: 'promises', dealId: deal.success ? deal.data : null };
}

/** The address of one part of a deal's page, and of what is to be shown first in it. */
export function dealHash(dealId: string, part: DealPart, focus: string | null = null): string {
  const asked = new URLSearchParams({ id: dealId, part });
  const name = FOCUS_NAMES[part];
  if (focus !== null && name !== undefined) asked.set(name, focus);
  return `#deal?${asked.toString()}`;
}

/** The address of a template of the rep's own. */
export function templateHash(id: string): string {
  return `#template?id=${id}`;
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
