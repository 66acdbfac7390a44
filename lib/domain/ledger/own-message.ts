import { z } from '@/lib/domain/zod';
import { recipientsSchema } from '../mail/recipients';
import { addressText } from '../mail/mail-address';
import { instantText, lineText } from '../text';
import { deliversSchema, draftPromiseSchema } from './draft-report';

/** A message of the rep's own in an open thread, with what it promises. */
export const ownMessageSchema = z.object({
  messageId: lineText.min(1),
  /** Null where the page doesn't say. */
  sentAt: instantText.nullable(),
  recipients: recipientsSchema,
  promises: z.array(draftPromiseSchema).max(200),
  delivers: z.array(deliversSchema).max(300),
});
export type OwnMessage = z.infer<typeof ownMessageSchema>;

/** The rep's own messages of the thread that is open. */
export const threadReportSchema = z.object({
  mailbox: addressText,
  threadId: lineText.min(1),
  subject: lineText,
  messages: z.array(ownMessageSchema).max(300),
});
export type ThreadReport = z.infer<typeof threadReportSchema>;
