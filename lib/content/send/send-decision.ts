import type { Profile } from '@/lib/domain/profile';
import type { DraftItem } from '../compose/draft-promises';

/** What to do with a gesture that sends. */
export type SendDecision =
  | { readonly kind: 'let_go' }
  | { readonly kind: 'hold'; readonly items: readonly DraftItem[]; readonly quietCount: number };

/**
 * Whether a mail may leave without a question. A no and a later never ask; what the dialog has asked
 * once, or the rep dismissed, isn't asked again.
 */
export function decideSend(
  items: readonly DraftItem[],
  sendCheck: Profile['sendCheck'],
): SendDecision {
  if (sendCheck === 'silent') return { kind: 'let_go' };
  const promises = items.filter((item) => item.type === 'promise' && item.record);
  const asked = promises.filter(
    (item) => !item.asked && (sendCheck === 'always' || item.kind !== 'follow_up'),
  );
  if (asked.length === 0) return { kind: 'let_go' };
  return { kind: 'hold', items: asked, quietCount: promises.length - asked.length };
}
