import type { Dossier } from '../deals/dossier';
import type { BriefItem } from './brief-item';
import { itemState, type ItemState } from './item-state';

/**
 * The state of several items together: done when all are, empty when all are; else the first reason there is. That
 * the customer has yet to confirm something is the reason only where nothing else lacks.
 */
export function groupState(items: readonly BriefItem[], dossier: Dossier): ItemState {
  const states = items.map((item) => itemState(item, dossier));
  const reasons = states.flatMap(({ reason }) => reason ?? []);
  const reason = reasons.find(({ code }) => code !== 'marked_to_confirm') ?? reasons[0];
  if (reason === undefined) return { state: 'done', reason: null };
  const isEmpty = states.every(({ state }) => state === 'empty');
  return { state: isEmpty ? 'empty' : 'to_confirm', reason };
}
