import type { GuardId, GuardReason } from './guard-overrule';

/** What a rep can choose from. */
type ChosenReason = Exclude<GuardReason, 'not_said'>;

const REASONS: Readonly<Record<GuardId, readonly ChosenReason[]>> = {
  step_back: [
    'technical_objection',
    'bake_off',
    'executive_briefing',
    'ae_requested',
    'technical_question',
    'other',
  ],
  redirect_to_am: ['commercial_change', 'csm_requested', 'other'],
  through_csm: ['csm_requested', 'customer_requested', 'account_signal', 'other'],
};

/** The reasons for which a rep answers all the same, those the handoff knows first and any other last. */
export function guardReasons(guard: GuardId): readonly ChosenReason[] {
  return REASONS[guard];
}
