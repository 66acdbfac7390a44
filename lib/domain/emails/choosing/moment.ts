import type { Dossier } from '../../deals/dossier';
import type { SentEmail } from '../../deals/sent-email';
import type { MailAddress } from '../../mail/mail-address';
import type { UserRole } from '../../roles';

/** A mail whose answer is waited for, and for how many business days by now. */
export interface AwaitedEmail {
  readonly email: SentEmail;
  readonly businessDays: number;
  /** Whether that is longer than the rep allows. */
  readonly isOverdue: boolean;
}

/** Everything the choice of a mail depends on. */
export interface Moment {
  /** The writer's. */
  readonly role: UserRole;
  readonly dossier: Dossier;
  /** The oldest first. */
  readonly awaited: readonly AwaitedEmail[];
  /** The thread that is open beside the sidebar; null without one. */
  readonly thread: { readonly threadId: string; readonly people: readonly MailAddress[] } | null;
  /** Today is its local calendar day. */
  readonly now: Date;
}
