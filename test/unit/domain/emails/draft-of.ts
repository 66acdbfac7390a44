import type { BriefInMail } from '@/lib/domain/emails/context/brief-context';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { draftEmail, type DraftedEmail } from '@/lib/domain/emails/draft-email';
import type { EmailKind } from '@/lib/domain/emails/email-kind';
import { BUILT_IN_TEMPLATES } from '@/lib/domain/emails/templates/built-in';
import type { UserRole } from '@/lib/domain/roles';
import { DOSSIER_NOW, profileOf } from '../../../fixtures/dossiers';

const WRITER: Partial<Readonly<Record<EmailKind, UserRole>>> = {
  champion_recap: 'se',
  forward_to_ae: 'se',
  sdr_to_ae: 'sdr',
};

/** A mail as its usual writer gets it on the fixtures' day; a brief is in it only where one is given. */
export function draftOf(
  kind: EmailKind,
  dossier: Dossier,
  answers: Record<string, string> = {},
  role: UserRole = WRITER[kind] ?? 'ae',
  brief?: BriefInMail,
): DraftedEmail {
  const template = BUILT_IN_TEMPLATES.find(({ id }) => id === kind);
  if (template === undefined) throw new Error(`no such mail: ${kind}`);
  const result = draftEmail(template, dossier, profileOf(role), {
    answers,
    now: DOSSIER_NOW,
    locale: 'en-GB',
    ...(brief && { brief }),
  });
  if (!result.ok) throw new Error(`${kind}: ${result.error.message}`);
  return result;
}

/** The keys of what a mail lacks, in order. */
export function keysOf(drafted: DraftedEmail): string[] {
  return drafted.missing.map((gap) => gap.key);
}
