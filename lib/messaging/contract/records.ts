import { callSchema } from '@/lib/domain/deals/call';
import { meetingSchema } from '@/lib/domain/deals/meeting';
import { lostPartSchema } from '@/lib/domain/merge/merge-value';
import { readinessCheckSchema } from '@/lib/domain/readiness/readiness-check';
import { idText, instantText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message, WORKPLACES } from '../message';

const callParts = callSchema.omit({ updatedAt: true });
const meetingParts = meetingSchema.omit({ updatedAt: true });
const lost = z.array(lostPartSchema);

const ofDeal = z.object({ dealId: idText, id: idText });

/** What happens around a brief: calls, meetings, readiness checks. */
export const recordMessages = {
  'calls.save': message({
    description:
      'Adds a call to a deal, or lays the changes of one over what stands there by now, part by part. `lost` is what somebody else wrote in the same places.',
    from: WORKPLACES,
    input: z.object({
      call: callParts,
      base: callParts.nullable(),
      unheard: z.array(callParts).max(20),
    }),
    output: z.object({ call: callSchema, lost }),
  }),
  'calls.remove': message({
    description: 'Takes a call out of its deal; facts taken from it stay.',
    from: WORKPLACES,
    input: ofDeal,
    output: z.null(),
  }),
  'meetings.save': message({
    description:
      'Adds a meeting to a deal, or lays the changes of one over what stands there by now, part by part. `lost` is what somebody else wrote in the same places.',
    from: WORKPLACES,
    input: z.object({
      meeting: meetingParts,
      base: meetingParts.nullable(),
      unheard: z.array(meetingParts).max(20),
    }),
    output: z.object({ meeting: meetingSchema, lost }),
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
