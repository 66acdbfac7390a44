import { z } from '@/lib/domain/zod';
import { instantText, lineText } from '../text';

/** A wording the rep never wants flagged again. */
export const mutedWordingSchema = z.object({
  /** Its normalised form, by which it is known again. */
  wording: lineText.min(1),
  /** As the rep wrote it, for the list in the settings. */
  text: lineText,
  mutedAt: instantText,
});
export type MutedWording = z.infer<typeof mutedWordingSchema>;
