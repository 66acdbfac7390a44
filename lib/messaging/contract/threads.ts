import { threadReportSchema } from '@/lib/domain/ledger/own-message';
import { idText, lineText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message } from '../message';

/** Own mails that were not written here: found when their thread is opened. */
export const threadMessages = {
  'threads.report': message({
    description:
      'The rep’s own messages of the open thread; those sent here are settled, the others offered.',
    from: ['mail'],
    input: threadReportSchema,
    output: z.null(),
  }),
  'threads.elsewhere': message({
    description:
      'Own messages of this tab’s open thread that promise something the ledger doesn’t have.',
    from: ['sidebar'],
    input: z.object({}),
    output: threadReportSchema.nullable(),
  }),
  'threads.decide': message({
    description:
      'Takes the offered promises of a message into the ledger, or leaves them; asked once a message.',
    from: ['sidebar'],
    input: z.object({
      messageId: lineText.min(1),
      take: z.boolean(),
      /** The deal the rep has chosen for the thread; it counts where none is found for the message. */
      dealId: idText.nullable(),
    }),
    output: z.null(),
  }),
} as const;
