import { z } from '@/lib/domain/zod';
import { recipientsSchema } from '../mail/recipients';
import { idText, instantText, lineText } from '../text';

/** A mail that left from a draft of ours: which template, to whom, when, on which thread. */
export const sentEmailSchema = z.object({
  /** The draft's key, so that one mail is recorded once. */
  id: lineText,
  dealId: idText,
  templateId: lineText,
  mailbox: lineText,
  threadId: lineText.nullable(),
  subject: lineText,
  recipients: recipientsSchema,
  sentAt: instantText,
});
export type SentEmail = z.infer<typeof sentEmailSchema>;
