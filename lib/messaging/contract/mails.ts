import { emailDraftSchema } from '@/lib/domain/emails/email-draft';
import { recipientsSchema } from '@/lib/domain/mail/recipients';
import { idText, lineText, longText, maybeDay } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message, WORKPLACES } from '../message';

/** Mails that are written from what the background knows. */
export const mailMessages = {
  'mails.priceToAe': message({
    description:
      'The mail by which a sales engineer hands a point about price to the deal’s account executive; `to` is empty where nobody is known.',
    from: ['prompt', ...WORKPLACES],
    input: z.object({
      /** Null to find the deal by the thread and the people. */
      dealId: idText.nullable(),
      threadId: lineText.nullable(),
      recipients: recipientsSchema,
      subject: lineText,
      sentences: z.array(longText).min(1).max(50),
      saidOn: maybeDay,
      locale: z.string().max(35),
    }),
    output: emailDraftSchema,
  }),
} as const;
