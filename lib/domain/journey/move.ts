import { z } from '@/lib/domain/zod';
import { instantText, lineText } from '../text';

/** Who can have the next move of a deal. */
export const MOVERS = ['sdr', 'ae', 'se', 'csm', 'am', 'delivery', 'customer'] as const;
export type Mover = (typeof MOVERS)[number];

/** What there is to do next, from the first summary to the steady customer. */
export const MOVE_CODES = [
  'judge_answer',
  'ask_again',
  'confirm_summary',
  'write_summary',
  'hand_to_ae',
  'run_proof',
  'debrief',
  'send_recap',
  'hold_success_conversation',
  'complete_brief',
  'class_promises',
  'close_deal',
  'sign_contract',
  'invoice_deposit',
  'mark_won',
  'assign_manager',
  'send_brief',
  'hold_alignment',
  'hold_delivery_handoff',
  'pass_readiness',
  'hold_primer',
  'send_introduction',
  'contact_customer',
  'hold_first_call',
  'keep_promise',
  'hold_day_30_call',
  'reach_milestone',
  'hold_day_90_review',
  'watch_renewal',
] as const;
export type MoveCode = (typeof MOVE_CODES)[number];

/** The one next move of a deal: whose it is, what, and by when. */
export const moveSchema = z.object({
  who: z.enum(MOVERS),
  /** The name of whoever that is; empty where the people map has nobody. */
  name: lineText,
  /** Whether it is the rep's own. */
  isMine: z.boolean(),
  code: z.enum(MOVE_CODES),
  /** What of it, where it is one of several: a promise's words, a criterion; else empty. */
  about: lineText,
  /** The last moment for it; null where nothing says. */
  dueAt: instantText.nullable(),
  /** Whether that is a day's end, and not an hour. */
  isDay: z.boolean(),
});
export type Move = z.infer<typeof moveSchema>;
