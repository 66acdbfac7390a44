import { z } from '@/lib/domain/zod';
import { addressText } from '../mail/mail-address';
import { idText, instantText, lineText, longText } from '../text';

/**
 * What Baton holds up to a rep before an answer to the customer. `step_back`: the technical win is declared, so the
 * AE answers. `redirect_to_am`: the account manager has taken over. `through_csm`: the CSM has, and the AE answers
 * through them.
 */
export const GUARD_IDS = ['step_back', 'redirect_to_am', 'through_csm'] as const;
export const guardIdSchema = z.enum(GUARD_IDS);
export type GuardId = z.infer<typeof guardIdSchema>;

/**
 * Why somebody who has stepped back may come back. `other` needs words; `not_said` is a mail that was sent past the
 * question without a word.
 */
const GUARD_REASONS = [
  'technical_objection',
  'bake_off',
  'executive_briefing',
  'ae_requested',
  'technical_question',
  'csm_requested',
  'customer_requested',
  'account_signal',
  'commercial_change',
  'other',
  'not_said',
] as const;
export const guardReasonSchema = z.enum(GUARD_REASONS);
export type GuardReason = z.infer<typeof guardReasonSchema>;

/** Why, as the rep chose it and in their own words; those may be empty beside a reason that says enough. */
export const guardExcuseSchema = z
  .object({ reason: guardReasonSchema, words: longText })
  .refine(({ reason, words }) => reason !== 'other' || words.trim() !== '', { error: 'no words' });
export type GuardExcuse = z.infer<typeof guardExcuseSchema>;

/** That a rep went on all the same, and why: kept once for a thread. */
export const guardOverruleSchema = z.object({
  id: idText,
  dealId: idText,
  guard: guardIdSchema,
  mailbox: addressText,
  /** The draft it was said of; null where it had no id yet. */
  draftId: lineText.nullable(),
  /** Null for a mail that begins its thread, until it has one. */
  threadId: lineText.nullable(),
  reason: guardReasonSchema,
  words: longText,
  at: instantText,
});
export type GuardOverrule = z.infer<typeof guardOverruleSchema>;
