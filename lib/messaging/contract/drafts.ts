import { draftOriginSchema } from '@/lib/domain/emails/draft-origin';
import { addressText } from '@/lib/domain/mail/mail-address';
import { idText, lineText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message } from '../message';

/** What a mailbox's page asks of the drafts that stand in it. */
export const draftMessages = {
  'drafts.origin': message({
    description:
      'What a draft began as, with what its deal says to check it by; null for a mail of the rep’s own making. A draft that was nameless when something was put into it is known by that insertion, and remembered once it has a name.',
    from: ['mail'],
    input: z.object({
      mailbox: addressText,
      draftId: lineText.min(1).nullable(),
      insertionId: idText.nullable(),
    }),
    output: draftOriginSchema.nullable(),
  }),
} as const;
