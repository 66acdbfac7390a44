import { z } from '@/lib/domain/zod';
import { addressText } from '../../mail/mail-address';
import { instantText, lineText, longText } from '../../text';

/**
 * What an answer to a summary does. `agrees`: it is right as it stands. `corrects`: something in it is not,
 * whatever else is said. `neither`: out of office, another topic, a question, thanks alone.
 */
export const ANSWER_READINGS = ['agrees', 'corrects', 'neither'] as const;

/** An answer seen in the thread of a mail that asked for one. */
export const answerSchema = z.object({
  messageId: lineText,
  from: addressText,
  /** When it was sent; null where the page doesn't say. */
  at: instantText.nullable(),
  reading: z.enum(ANSWER_READINGS),
  /** The words that decided it, verbatim; empty for `neither`. */
  quote: longText,
});
export type Answer = z.infer<typeof answerSchema>;
