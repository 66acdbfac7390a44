import { sentEmailSchema } from '@/lib/domain/deals/sent-email';
import {
  answerReportSchema,
  awaitedMailSchema,
  rereadSchema,
} from '@/lib/domain/emails/tracking/awaited-thread';
import { trackingChangeSchema } from '@/lib/domain/emails/tracking/tracking-change';
import { addressText } from '@/lib/domain/mail/mail-address';
import { idText, lineText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message, WORKPLACES } from '../message';

/** From a summary that was sent to its confirmation. */
export const emailMessages = {
  'emails.awaiting': message({
    description:
      'The mails of the open thread whose answer is waited for; where there is none, nothing of the thread may be read.',
    from: ['mail'],
    input: z.object({
      mailbox: addressText,
      threadId: lineText.min(1),
      /** The rep's own messages in it: a mail is known by its draft before its thread is known. */
      ownIds: z.array(lineText.min(1)).max(300),
    }),
    output: z.array(awaitedMailSchema).max(50),
  }),
  'emails.answers': message({
    description:
      'What the client’s side wrote back; each message is kept once, and only beside a mail that is waited for.',
    from: ['mail'],
    input: answerReportSchema,
    output: z.null(),
  }),
  'emails.track': message({
    description:
      'What the rep says of a mail that asked for confirmation. Where it has been changed meanwhile, nothing is written and the mail comes back as it is.',
    from: WORKPLACES,
    input: z.object({
      id: lineText.min(1),
      /** The outcome that the rep saw. */
      base: sentEmailSchema.shape.outcome,
      change: trackingChangeSchema,
    }),
    output: sentEmailSchema,
  }),
  'emails.reread': message({
    description:
      'Reads the thread of a mail once more, where it is open in the page beside this sidebar.',
    from: WORKPLACES,
    input: z.object({ id: lineText.min(1) }),
    output: rereadSchema,
  }),
  'emails.openThread': message({
    description:
      'Opens the thread of a mail: in the mail page beside this sidebar where it is of the same mailbox, else in a tab.',
    from: WORKPLACES,
    input: z.object({ id: lineText.min(1) }),
    output: z.null(),
  }),
  'emails.overdue': message({
    description: 'Ids of the deals with a mail that nobody was seen to answer in the set time.',
    from: WORKPLACES,
    input: z.object({}),
    output: z.array(idText),
  }),
} as const;
