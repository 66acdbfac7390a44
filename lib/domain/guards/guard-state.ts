import { z } from '@/lib/domain/zod';
import { DEAL_PHASES, HANDOFF_MODELS } from '../deals/deal';
import { idText, nameText } from '../text';

/** What is kept of a mail's deal and thread, so that a page can decide at once whether the mail is guarded. */
export const guardStateSchema = z.object({
  dealId: idText,
  phase: z.enum(DEAL_PHASES),
  handoffModel: z.enum(HANDOFF_MODELS),
  /** First names of who answers instead; empty where nobody is known. */
  ae: nameText,
  successor: nameText,
  /** The thread of the introduction, or of the invitation to the day-30 call. */
  isOwnThread: z.boolean(),
  /** The thread or the draft was overruled, or its mail was handed on. */
  isSettled: z.boolean(),
});
export type GuardState = z.infer<typeof guardStateSchema>;
