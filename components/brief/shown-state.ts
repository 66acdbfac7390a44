import type { ItemState } from '@/lib/domain/brief/item-state';

/** How far something of the brief is, in the words a rep reads. */
export type ShownState = 'empty' | 'unfinished' | 'to_confirm' | 'done';

/** "To confirm" is said only of what lacks nothing but the customer's word; what lacks more is unfinished. */
export function shownState({ state, reason }: ItemState): ShownState {
  if (state !== 'to_confirm') return state;
  return reason.code === 'marked_to_confirm' ? 'to_confirm' : 'unfinished';
}
