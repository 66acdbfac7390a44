import type { Dossier } from '@/lib/domain/deals/dossier';
import { draftEmail, type DraftedEmail } from '@/lib/domain/emails/draft-email';
import type { EmailTemplateId } from '@/lib/domain/emails/template/email-template';
import type { UserRole } from '@/lib/domain/roles';
import { DOSSIER_NOW, profileOf } from '../../../fixtures/dossiers';

const WRITER: Readonly<Record<EmailTemplateId, UserRole>> = {
  call_summary: 'ae',
  champion_recap: 'se',
  csm_introduction: 'ae',
};

/** A mail as its usual writer gets it on the fixtures' day. */
export function draftOf(
  id: EmailTemplateId,
  dossier: Dossier,
  answers: Record<string, string> = {},
  role: UserRole = WRITER[id],
): DraftedEmail {
  return draftEmail(id, dossier, profileOf(role), { answers, now: DOSSIER_NOW, locale: 'en-GB' });
}

/** The keys of what a mail lacks, in order. */
export function keysOf(drafted: DraftedEmail): string[] {
  return drafted.missing.map((gap) => gap.key);
}
