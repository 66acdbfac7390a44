import {
  DRAFT_OUTCOMES,
  draftRefSchema,
  draftReportSchema,
} from '@/lib/domain/ledger/draft-report';
import { promiseRecordSchema } from '@/lib/domain/ledger/promise-record';
import { idText, lineText } from '@/lib/domain/text';
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
    input: draftReportSchema,
    output: z.null(),
  }),
  'ledger.settle': message({
    description: 'How a send ended, as the page saw it; the first outcome of a send counts.',
    from: ['mail'],
    input: draftRefSchema.extend({
      outcome: z.enum(DRAFT_OUTCOMES),
      threadId: lineText.nullable(),
    }),
    output: z.null(),
  }),
  'ledger.update': message({
    description: 'Corrects a recorded promise: status, due day, kind or class.',
    from: ['sidebar'],
    input: z.object({
      id: idText,
      patch: promiseRecordSchema
        .pick({ status: true, due: true, kind: true, review: true, dealId: true })
        .partial(),
    }),
    output: promiseRecordSchema,
  }),
} as const;
