import { z } from '@/lib/domain/zod';
import { dayText, idText, instantText, longText } from '../text';

/** What brings an AE back to an account after day 90: nothing else does. */
export const SIGNAL_KINDS = ['expansion', 'renewal_risk'] as const;

/** A documented reason to come back to an account. */
export const accountSignalSchema = z.object({
  id: idText,
  dealId: idText,
  kind: z.enum(SIGNAL_KINDS),
  /** What was seen or said, and by whom. */
  words: longText.refine((text) => text.trim() !== '', { error: 'no words' }),
  seenOn: dayText,
  updatedAt: instantText,
});
export type AccountSignal = z.infer<typeof accountSignalSchema>;
