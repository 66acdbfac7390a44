import { DEAL_PHASES, type DealPhase } from '../deals/deal';
import type { EmailKind } from '../emails/email-kind';
import type { EmailWay } from '../emails/email-way';
import { isInternalMail } from '../mail/is-internal-mail';
import { addressesOf, type Recipients } from '../mail/recipients';
import type { Profile } from '../profile';
import type { GuardId } from './guard-overrule';
import type { GuardState } from './guard-state';

/** A mail while it is written. */
export interface GuardedDraft {
  readonly recipients: Recipients;
  readonly way: EmailWay;
  /** The template it began from and still is; null for a mail of the rep's own making. */
  readonly kind: EmailKind | null;
}

/** The mails that are right where the guard stands. */
const RIGHT_MAILS: Readonly<Record<GuardId, readonly (EmailKind | null)[]>> = {
  step_back: ['champion_recap', 'forward_to_ae'],
  redirect_to_am: ['csm_introduction', 'am_introduction', 'redirect_to_am'],
  through_csm: ['csm_introduction', 'am_introduction', 'day_30_invitation'],
};

/**
 * What is held up to a rep who answers a customer; null for nothing. Never for mail among colleagues, never for a
 * deal nobody knows, and never twice in a thread.
 *
 * @param state - What is kept of the deal and the thread; null where the deal is unknown or archived.
 */
export function guardOf(
  own: Pick<Profile, 'role' | 'address' | 'ownDomains'>,
  state: GuardState | null,
  draft: GuardedDraft,
): GuardId | null {
  if (state === null || state.isSettled || !reachesCustomer(own, draft)) return null;
  const guard = guardOfRole(own.role, state);
  if (guard === null || RIGHT_MAILS[guard].includes(draft.kind)) return null;
  return guard === 'through_csm' && state.isOwnThread ? null : guard;
}

/** An answer without recipients yet goes to the thread's people; a forward or a new mail may still go to anybody. */
function reachesCustomer(
  own: Pick<Profile, 'address' | 'ownDomains'>,
  { recipients, way }: GuardedDraft,
): boolean {
  return addressesOf(recipients).length === 0 ? way === 'reply' : !isInternalMail(recipients, own);
}

function guardOfRole(
  role: Profile['role'],
  { phase, handoffModel }: Pick<GuardState, 'phase' | 'handoffModel'>,
): GuardId | null {
  if (role === 'se') return hasReached(phase, 'technical_win') ? 'step_back' : null;
  if (role !== 'ae' || !hasReached(phase, 'handed_over')) return null;
  return handoffModel === 'am_clean_break' ? 'redirect_to_am' : 'through_csm';
}

function hasReached(phase: DealPhase, least: DealPhase): boolean {
  return DEAL_PHASES.indexOf(phase) >= DEAL_PHASES.indexOf(least);
}
