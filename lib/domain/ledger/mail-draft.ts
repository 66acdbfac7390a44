import { z } from '@/lib/domain/zod';
import { EMAIL_KINDS } from '../emails/email-kind';
import { recipientsSchema } from '../mail/recipients';
import { idText, instantText, lineText, longText } from '../text';
import { deliversSchema } from './draft-report';

/**
 * Where a mail stands: written, let go but still within the undo window, waiting for the time the rep
 * chose, gone, or thrown away.
 */
const MAIL_STATES = ['drafted', 'sending', 'scheduled', 'sent', 'discarded'] as const;

/** What is kept of a mail while it is written and sent. */
export const mailDraftSchema = z.object({
  /** See `draftKey`. */
  key: lineText,
  mailbox: lineText,
  threadId: lineText.nullable(),
  subject: lineText,
  recipients: recipientsSchema,
  state: z.enum(MAIL_STATES),
  /** The deal and template it began from, when it began in the sidebar. */
  origin: z
    .object({ dealId: idText, templateId: lineText, kind: z.enum(EMAIL_KINDS).nullable() })
    .nullable(),
  /** What it seems to deliver of earlier promises, told to them once it has left. */
  delivers: z.array(deliversSchema).max(300),
  /** When the rep let it go; null while it is written. */
  sendingAt: instantText.nullable(),
  /** Whether the end of the undo window leaves it waiting for its time. */
  leavesLater: z.boolean(),
  /** What a mail says that asks to be confirmed, from its send until it has left; else empty. */
  text: longText,
  updatedAt: instantText,
});
export type MailDraft = z.infer<typeof mailDraftSchema>;
