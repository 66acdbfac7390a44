import { noticeSchema } from '@/lib/domain/reminders/notice';
import { instantText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message, WORKPLACES } from '../message';

const ofThing = noticeSchema.pick({ key: true, dealId: true });

/** What a rep is reminded of. */
export const reminderMessages = {
  'notices.list': message({
    description: 'What the rep was told of, has put off, or wants to hear no more of.',
    from: WORKPLACES,
    input: z.object({}),
    output: z.array(noticeSchema),
  }),
  'notices.due': message({
    description: 'How many things are late or due today, as the toolbar counts them.',
    from: WORKPLACES,
    input: z.object({}),
    output: z.object({ late: z.number().int().min(0), today: z.number().int().min(0) }),
  }),
  'notices.snooze': message({
    description:
      'Puts a thing off: it is neither shown nor counted until then, and told again. Null takes that back.',
    from: WORKPLACES,
    input: ofThing.extend({ until: instantText.nullable() }),
    output: noticeSchema,
  }),
  'notices.done': message({
    description: 'The rep wants to hear no more of a thing, or does again.',
    from: WORKPLACES,
    input: ofThing.extend({ isDone: z.boolean() }),
    output: noticeSchema,
  }),
} as const;
