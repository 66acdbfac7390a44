import type { DealPhase, HANDOFF_MODELS } from '../../deals/deal';
import type { UserRole } from '../../roles';
import type { GapId } from '../gaps/gap-catalog';
import type { Party } from '../context/parties';
import type { EmailKind } from '../email-kind';
import type { EmailWay } from '../email-way';

/** A mail of the handoff: who writes it to whom, when, what it needs, and its words. */
export interface EmailTemplate {
  /** A built-in one has its kind as id. */
  readonly id: string;
  readonly kind: EmailKind;
  /** What its writer calls it; empty for a built-in one, whose name is a text of the interface. */
  readonly name: string;
  /** Who sends it. */
  readonly roles: readonly UserRole[];
  /** When in a deal's life it is the mail to write. */
  readonly phases: readonly DealPhase[];
  readonly handoffModels: readonly (typeof HANDOFF_MODELS)[number][];
  readonly way: EmailWay;
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
