import { callSchema } from '@/lib/domain/deals/call';
import { meetingSchema } from '@/lib/domain/deals/meeting';
import { readinessCheckSchema } from '@/lib/domain/readiness/readiness-check';
import { idText, instantText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message, WORKPLACES } from '../message';

const ofDeal = z.object({ dealId: idText, id: idText });

/** What happens around a brief: calls, meetings, readiness checks. */
export const recordMessages = {
  'calls.save': message({
    description: 'Adds or replaces a call of a deal.',
    from: WORKPLACES,
    input: callSchema.omit({ updatedAt: true }),
    output: callSchema,
  }),
  'calls.remove': message({
    description: 'Takes a call out of its deal; facts taken from it stay.',
    from: WORKPLACES,
    input: ofDeal,
    output: z.null(),
  }),
  'meetings.save': message({
    description: 'Adds or replaces a meeting of a deal.',
    from: WORKPLACES,
    input: meetingSchema.omit({ updatedAt: true }),
    output: meetingSchema,
  }),
  'meetings.remove': message({
    description: 'Takes a meeting out of its deal; facts taken from it stay.',
    from: WORKPLACES,
    input: ofDeal,
    output: z.null(),
  }),
  'readiness.keep': message({
    description: 'Keeps a readiness check; repeating it with the same id changes nothing.',
    from: WORKPLACES,
    input: readinessCheckSchema.omit({ at: true }).extend({
      /** When it was taken in a file; null for now. */
      takenAt: instantText.nullable(),
    }),
    output: readinessCheckSchema,
  }),
} as const;
