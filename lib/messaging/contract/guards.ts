import { draftOriginSchema } from '@/lib/domain/emails/draft-origin';
import { emailDraftSchema } from '@/lib/domain/emails/email-draft';
import { EMAIL_WAYS } from '@/lib/domain/emails/email-way';
import { guardIdSchema, guardOverruleSchema } from '@/lib/domain/guards/guard-overrule';
import { guardStateSchema } from '@/lib/domain/guards/guard-state';
import { addressText, mailAddressSchema } from '@/lib/domain/mail/mail-address';
import { idText, lineText, longText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message } from '../message';

const people = z.array(mailAddressSchema).max(1_500);

/** What Baton holds up to a rep who answers the customer after having stepped back. */
export const guardMessages = {
  'guards.state': message({
    description:
      'What is kept of a mail’s deal and thread, by which its page decides whether the mail is guarded; null where no deal, or more than one, fits.',
    from: ['mail'],
    input: z.object({
      mailbox: addressText,
      draftId: lineText.min(1).nullable(),
      threadId: lineText.min(1).nullable(),
      /** The deal of what the draft began as; null to find it by the thread and the people. */
      dealId: idText.nullable(),
      people,
    }),
    output: guardStateSchema.nullable(),
  }),
  'guards.mail': message({
    description:
      'The mail that goes instead of the rep’s own answer: to who answers from here, or leading the customer there. What it begins as is kept for the insertion; nothing is sent.',
    from: ['mail'],
    input: z.object({
      mailbox: addressText,
      insertionId: idText,
      guard: guardIdSchema,
      dealId: idText,
      way: z.enum(EMAIL_WAYS),
      threadId: lineText.min(1).nullable(),
      people,
      quote: z.object({ from: lineText, text: longText }).nullable(),
      locale: z.string().max(35),
    }),
    output: z.object({ draft: emailDraftSchema, origin: draftOriginSchema.nullable() }),
  }),
  'guards.overrule': message({
    description:
      'Keeps why the rep answers all the same; twice with one id is once, and fills in which draft or thread it was of.',
    from: ['mail'],
    input: guardOverruleSchema.omit({ at: true }),
    output: z.null(),
  }),
} as const;
