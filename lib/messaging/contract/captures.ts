import { captureSchema, FOUND_BY, MOST_FACTS } from '@/lib/domain/capture/capture';
import { capturedFactSchema } from '@/lib/domain/capture/captured-fact';
import { threadReadingSchema } from '@/lib/domain/capture/thread-reading';
import { decisionSchema } from '@/lib/domain/capture/with-verdict';
import { idText, lineText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message, WORKPLACES } from '../message';

/** Conversations that were read for a deal, and what the rep made of their suggestions. */
export const captureMessages = {
  'captures.list': message({
    description: 'What was read for a deal, the latest conversation first.',
    from: WORKPLACES,
    input: z.object({ dealId: idText }),
    output: z.array(captureSchema),
  }),
  'captures.keep': message({
    description:
      'Lays what reading a source gave over what was kept of it: what was decided stays decided.',
    from: WORKPLACES,
    input: captureSchema.pick({ id: true, dealId: true, source: true }).extend({
      facts: z.array(capturedFactSchema).max(MOST_FACTS),
      foundBy: z.enum(FOUND_BY),
    }),
    output: captureSchema,
  }),
  'captures.decide': message({
    description:
      'Keeps what the rep made of suggestions; `open` takes a decision back. What was taken is not refused any more: the answer says what stands.',
    from: WORKPLACES,
    input: z.object({
      dealId: idText,
      id: idText,
      verdicts: z.array(decisionSchema).min(1).max(MOST_FACTS),
    }),
    output: captureSchema,
  }),
  'captures.remove': message({
    description: 'Forgets a conversation with its suggestions; what was taken stays in the brief.',
    from: WORKPLACES,
    input: z.object({ dealId: idText, id: idText }),
    output: z.null(),
  }),
  'threads.read': message({
    description: 'The messages of this thread, if it is open beside, in their writers’ own words.',
    from: ['sidebar'],
    input: z.object({ threadId: lineText }),
    output: threadReadingSchema,
  }),
} as const;
