import { draftOriginOf, type DraftOrigin } from '@/lib/domain/emails/draft-origin';
import type { MailDraft } from '@/lib/domain/ledger/mail-draft';
import { readDossier } from '@/lib/storage/repositories/deals-repository';
import type { HandlerContext } from './handler-context';

/** What a draft began as with what its deal says by now; null where the deal is gone. */
export async function readOrigin(
  { db, now }: HandlerContext,
  began: NonNullable<MailDraft['origin']>,
): Promise<DraftOrigin | null> {
  const dossier = await readDossier(db, began.dealId);
  return dossier === null ? null : draftOriginOf(began, dossier, new Date(now()));
}
