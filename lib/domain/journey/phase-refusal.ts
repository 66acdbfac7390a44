import { z } from '@/lib/domain/zod';
import { idText, instantText, lineText } from '../text';

/** An offer of another phase that the rep has refused. */
export const phaseRefusalSchema = z.object({
  /** The offer's, see `phaseOfferSchema`. */
  key: lineText.min(1),
  dealId: idText,
  at: instantText,
});
export type PhaseRefusal = z.infer<typeof phaseRefusalSchema>;
