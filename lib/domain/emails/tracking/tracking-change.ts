import { z } from '@/lib/domain/zod';
import { sentEmailSchema } from '../../deals/sent-email';
import { longText, lineText } from '../../text';
import { answerSchema } from '../answers/answer';

/** How the rep says a mail ended; null to wait again. */
const sayOutcome = z.object({
  what: z.literal('outcome'),
  state: sentEmailSchema.shape.outcome.unwrap().shape.state.nullable(),
  /** The words that settled it; empty where it was said elsewhere. */
  quote: longText,
});

/** What the rep does to a mail that asked for confirmation. */
export const trackingChangeSchema = z.discriminatedUnion('what', [
  sayOutcome,
  /** A message is no answer, whatever was read in it. */
  z.object({ what: z.literal('dismiss'), messageId: lineText }),
  /** Takes that back. */
  z.object({ what: z.literal('restore'), answer: answerSchema }),
]);
export type TrackingChange = z.infer<typeof trackingChangeSchema>;
