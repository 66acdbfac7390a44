import { z } from '@/lib/domain/zod';
import { factValues } from '../brief/fact';
import type { Dossier } from '../deals/dossier';
import type { MailDraft } from '../ledger/mail-draft';
import { idText, lineText, longText } from '../text';
import { primerHeld } from '../transfer/primer-held';
import { findParty } from './context/parties';
import { EMAIL_KINDS } from './email-kind';

/** What a draft began as, with what of its deal is needed to check it while it is written and sent. */
export const draftOriginSchema = z.object({
  dealId: idText,
  templateId: lineText,
  kind: z.enum(EMAIL_KINDS).nullable(),
  /** The CSM's name, empty where the deal has none. */
  csmName: lineText,
  csmAddress: lineText,
  /** Why this CSM, as recorded; empty where nothing is. */
  pairingReason: longText,
  /** Whether the champion should be called before meeting the CSM in writing, and no such call is logged. */
  lacksPrimer: z.boolean(),
});
export type DraftOrigin = z.infer<typeof draftOriginSchema>;

/** The origin of a draft as its deal stands now. */
export function draftOriginOf(
  began: NonNullable<MailDraft['origin']>,
  { deal, people, facts, meetings }: Dossier,
  now: Date,
): DraftOrigin {
  const csm = findParty(people, 'csm');
  return {
    ...began,
    csmName: csm?.name ?? '',
    csmAddress: csm?.addresses[0] ?? '',
    pairingReason: factValues(facts).introduction?.pairingReason ?? '',
    lacksPrimer: deal.handoffModel === 'csm_90_day' && primerHeld(meetings, now) === null,
  };
}
