import { z } from '@/lib/domain/zod';
import { DEAL_PHASES, HANDOFF_MODELS } from '../../deals/deal';
import { USER_ROLES } from '../../roles';
import { GAP_IDS } from '../gaps/gap-catalog';

/** What is said in a handoff rather than sent, in the order of a deal's life. */
export const SCRIPT_IDS = [
  'summary_ask',
  'success_questions',
  'weekly_commitment',
  'handoff_opening',
  'primer_topics',
  'better_hands',
  'i_have_it',
  'day_30_call',
] as const;
export type ScriptId = (typeof SCRIPT_IDS)[number];

/** What stands above a script's words: who says it, when, to whom, and what it is filled from. */
export const scriptHeadSchema = z.strictObject({
  id: z.enum(SCRIPT_IDS),
  roles: z.array(z.enum(USER_ROLES)).min(1),
  phases: z.array(z.enum(DEAL_PHASES)).min(1),
  models: z.array(z.enum(HANDOFF_MODELS)).min(1),
  /** Who hears it: the customer, or our own side alone. */
  audience: z.enum(['customer', 'internal']),
  needs: z.array(z.enum(GAP_IDS)).default([]),
});

/** A script: its head, and Liquid giving Markdown with one thought a paragraph. */
export interface Script extends z.infer<typeof scriptHeadSchema> {
  readonly body: string;
}
