import { z } from '@/lib/domain/zod';
import { dayText, idText, instantText, nameText } from '../text';

/**
 * A deal's way, in order. `technical_win` is declared by the SE, `signed` is day 0 of the handoff
 * clocks, `handed_over` means the introduction email left.
 */
export const DEAL_PHASES = [
  'evaluating',
  'technical_win',
  'negotiating',
  'signed',
  'handed_over',
  'first_90_days',
  'steady',
] as const;
export const dealPhaseSchema = z.enum(DEAL_PHASES);
export type DealPhase = z.infer<typeof dealPhaseSchema>;

/** `csm_90_day`: the AE stays reachable through day 90. `am_clean_break`: the AE leaves after the handoff call. */
export const HANDOFF_MODELS = ['csm_90_day', 'am_clean_break'] as const;

export const dealSchema = z.object({
  id: idText,
  name: nameText.min(1),
  company: nameText,
  /** The customer's own mail domains; never a public mail provider's. */
  domains: z.array(z.string().max(253)).max(50),
  phase: dealPhaseSchema,
  handoffModel: z.enum(HANDOFF_MODELS),
  closeDate: dayText.nullable(),
  archivedAt: instantText.nullable(),
  createdAt: instantText,
  updatedAt: instantText,
});
export type Deal = z.infer<typeof dealSchema>;

/** A deal as a list of choices names it. */
export type DealName = Pick<Deal, 'id' | 'name'>;
