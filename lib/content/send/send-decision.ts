import { isCommercialOverstep } from '@/lib/domain/ledger/is-commercial-overstep';
import type { IntroductionConcern } from '@/lib/domain/emails/checks/introduction-concerns';
import type { StandingGuard } from '../guards/draft-guards';
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
      /** Who answers from here, where the rep has not said why they do. */
      readonly guard: StandingGuard | null;
    };

/**
 * Whether a mail may leave without a question. A no and a later never ask; what the dialog has asked
 * once, or the rep dismissed, isn't asked again. A price that isn't the rep's to give is asked about
 * whatever the settings say, unless only colleagues read it; so is an introduction that lacks something, and an
 * answer that somebody else gives from here.
 *
 * @param told - What the rep has not been told or asked yet: of an introduction, and of who answers.
 * @param isInternal - Whether the mail goes to colleagues alone.
 */
export function decideSend(
  items: readonly DraftItem[],
  { sendCheck, internalMail, role }: Pick<Profile, 'sendCheck' | 'internalMail' | 'role'>,
  isInternal: boolean,
  told: {
    readonly concerns: readonly IntroductionConcern[];
    readonly guard: StandingGuard | null;
  },
): SendDecision {
  const check = isInternal && internalMail !== 'like_customers' ? 'silent' : sendCheck;
  const isAskedAbout = (item: DraftItem) =>
    (!isInternal && isCommercialOverstep(role, item)) ||
    check === 'always' ||
    (check === 'when_it_matters' && item.kind !== 'follow_up');
  const promises = items.filter((item) => item.type === 'promise' && item.record);
  const asked = promises.filter((item) => !item.asked && isAskedAbout(item));
  const { concerns, guard } = isInternal ? { concerns: [], guard: null } : told;
  if (asked.length === 0 && concerns.length === 0 && guard === null) return { kind: 'let_go' };
  const quietCount = promises.length - asked.length;
  return { kind: 'hold', items: asked, quietCount, concerns, guard };
}
