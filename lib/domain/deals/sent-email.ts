import { z } from '@/lib/domain/zod';
import { answerSchema } from '../emails/answers/answer';
import { EMAIL_KINDS } from '../emails/email-kind';
import { recipientsSchema } from '../mail/recipients';
import { idText, instantText, lineText, longText } from '../text';

/** A mail that left from a draft of ours: which template, to whom, when, on which thread. */
export const sentEmailSchema = z.object({
  /** The draft's key, so that one mail is recorded once. */
  id: lineText,
  dealId: idText,
  /** The template it began from, which may be gone by now. */
  templateId: lineText,
  /** Null for a mail that is no mail of the handoff. */
  kind: z.enum(EMAIL_KINDS).nullable(),
  mailbox: lineText,
  threadId: lineText.nullable(),
  subject: lineText,
  recipients: recipientsSchema,
  sentAt: instantText,
  /** What it said in its own words, of a mail whose answer is waited for; else empty. */
  text: longText,
  /** What the client's side wrote back, as far as it was seen, the oldest first. */
  answers: z.array(answerSchema).max(50),
  /** How it ended, by the rep's word; null while it is awaiting or nothing is awaited. */
  outcome: z
    .object({
      /** `closed`: no answer is waited for any longer. */
      state: z.enum(['confirmed', 'corrected', 'closed']),
      /** The words it was settled by; empty where it was said elsewhere. */
      quote: longText,
      at: instantText,
    })
    .nullable(),
});
export type SentEmail = z.infer<typeof sentEmailSchema>;
