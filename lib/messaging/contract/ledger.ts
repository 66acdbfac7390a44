import {
  DRAFT_OUTCOMES,
  draftRefSchema,
  draftReportSchema,
  sendReportSchema,
} from '@/lib/domain/ledger/draft-report';
import { earlierPromiseSchema, MOST_EARLIER } from '@/lib/domain/ledger/earlier-promise';
import { addressText } from '@/lib/domain/mail/mail-address';
import { lineText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message } from '../message';

export const ledgerMessages = {
  'ledger.draft': message({
    description:
      'The promises of a draft as they stand; replaces what was kept of it as `drafted`.',
    from: ['mail'],
    input: draftReportSchema,
    output: z.null(),
  }),
  'ledger.sending': message({
    description:
      'The send has been let go: what the rep chose to record becomes `sending` until the undo window has passed.',
    from: ['mail'],
    input: sendReportSchema,
    output: z.null(),
  }),
  'ledger.settle': message({
    description: 'What became of a mail, as the page saw it; the first outcome of a send counts.',
    from: ['mail'],
    input: draftRefSchema.extend({
      outcome: z.enum(DRAFT_OUTCOMES),
      threadId: lineText.nullable(),
    }),
    output: z.null(),
  }),
  'ledger.earlier': message({
    description:
      'What was promised, or answered with no or later, to any of these people before; the latest first.',
    from: ['mail'],
    input: z.object({ mailbox: addressText, addresses: z.array(addressText).max(1_500) }),
    output: z.array(earlierPromiseSchema).max(MOST_EARLIER),
  }),
} as const;
