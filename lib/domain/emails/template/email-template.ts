import type { DealPhase, HANDOFF_MODELS } from '../../deals/deal';
import type { UserRole } from '../../roles';
import type { GapId } from '../gaps/gap-catalog';
import type { Party } from '../context/parties';

/** The built-in mails, by the ids of the domain. */
export const EMAIL_TEMPLATE_IDS = ['call_summary', 'champion_recap', 'csm_introduction'] as const;
export type EmailTemplateId = (typeof EMAIL_TEMPLATE_IDS)[number];

/** A mail of the handoff: who writes it to whom, when, what it needs, and its words. */
export interface EmailTemplate {
  readonly id: EmailTemplateId;
  /** Who sends it. */
  readonly roles: readonly UserRole[];
  /** When in a deal's life it is the mail to write. */
  readonly phases: readonly DealPhase[];
  readonly handoffModels: readonly (typeof HANDOFF_MODELS)[number][];
  readonly to: Party;
  readonly cc: readonly Party[];
  /** The mail must not go without these, in the order they are asked. */
  readonly required: readonly GapId[];
  /** The mail reads better with these and well without. */
  readonly optional: readonly GapId[];
  /** Liquid giving plain text. */
  readonly subject: string;
  /** Liquid giving Markdown. */
  readonly body: string;
}
