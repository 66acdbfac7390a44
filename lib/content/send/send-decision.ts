import { isCommercialOverstep } from '@/lib/domain/ledger/is-commercial-overstep';
import type { IntroductionConcern } from '@/lib/domain/emails/checks/introduction-concerns';
import type { Profile } from '@/lib/domain/profile';
import type { DraftItem } from '../compose/draft-promises';

/** What to do with a gesture that sends. */
export type SendDecision =
  | { readonly kind: 'let_go' }
  | {
      readonly kind: 'hold';
      readonly items: readonly DraftItem[];
      readonly quietCount: number;
      readonly concerns: readonly IntroductionConcern[];
    };

/**
 * Whether a mail may leave without a question. A no and a later never ask; what the dialog has asked
 * once, or the rep dismissed, isn't asked again. A price that isn't the rep's to give is asked about
 * whatever the settings say, unless only colleagues read it; so is an introduction that lacks something.
 *
 * @param concerns - What the rep has not been told yet of an introduction.
 * @param isInternal - Whether the mail goes to colleagues alone.
 */
export function decideSend(
  items: readonly DraftItem[],
  { sendCheck, internalMail, role }: Pick<Profile, 'sendCheck' | 'internalMail' | 'role'>,
  isInternal: boolean,
  concerns: readonly IntroductionConcern[],
): SendDecision {
  const check = isInternal && internalMail !== 'like_customers' ? 'silent' : sendCheck;
  const isAskedAbout = (item: DraftItem) =>
    (!isInternal && isCommercialOverstep(role, item)) ||
    check === 'always' ||
    (check === 'when_it_matters' && item.kind !== 'follow_up');
  const promises = items.filter((item) => item.type === 'promise' && item.record);
  const asked = promises.filter((item) => !item.asked && isAskedAbout(item));
  const said = isInternal ? [] : concerns;
  if (asked.length === 0 && said.length === 0) return { kind: 'let_go' };
  const quietCount = promises.length - asked.length;
  return { kind: 'hold', items: asked, quietCount, concerns: said };
}
