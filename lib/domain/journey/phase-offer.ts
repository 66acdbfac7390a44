import { z } from '@/lib/domain/zod';
import { dealPhaseSchema } from '../deals/deal';
import { instantText, lineText } from '../text';

/** What speaks for a deal's being in another phase than it is said to be; of one phase the surest first. */
export const OFFER_REASONS = [
  'champion_recap_sent',
  'won_in_crm',
  'contract_signed',
  'close_date_passed',
  'introduction_sent',
  'first_call_held',
  'day_90_passed',
] as const;
export type OfferReason = (typeof OFFER_REASONS)[number];

/** A phase a deal seems to have reached: offered, never set by itself. */
export const phaseOfferSchema = z.object({
  to: dealPhaseSchema,
  reason: z.enum(OFFER_REASONS),
  /** When that happened; null where nobody knows. */
  at: instantText.nullable(),
  /** Names this offer, so that one that was refused isn't made again. */
  key: lineText,
});
export type PhaseOffer = z.infer<typeof phaseOfferSchema>;
