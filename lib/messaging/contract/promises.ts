import { ADDED_SOURCES, promiseRecordSchema } from '@/lib/domain/ledger/promise-record';
import { dayText, idText, lineText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message, WORKPLACES } from '../message';

const { shape } = promiseRecordSchema;

/** One answer is parsed within a frame, also by a page that has just started and whose code is still cold. */
export const PROMISES_PAGE = 200;

/** What a rep may change of a recorded promise. `delivery: null` says that a sentence delivers nothing. */
const patchSchema = promiseRecordSchema
  .pick({
    sentence: true,
    owner: true,
    status: true,
    due: true,
    kind: true,
    review: true,
    dealId: true,
  })
  .extend({ delivery: z.null() })
  .partial();

/** The ledger as the rep reads and keeps it. */
export const promiseMessages = {
  'promises.page': message({
    description:
      'Recorded promises in the order of their ids, those after `after`; drafts are not among them.',
    from: WORKPLACES,
    input: z.object({ after: idText.nullable() }),
    output: z.object({
      promises: z.array(promiseRecordSchema).max(PROMISES_PAGE),
      /** What to ask for next; null at the end. */
      next: idText.nullable(),
      /** Changes whenever one of these promises does. */
      digest: lineText,
    }),
  }),
  'promises.digests': message({
    description:
      'The digests of the ledger’s parts, cut after these ids, so that a page reads again only what has changed.',
    from: WORKPLACES,
    input: z.object({ cuts: z.array(idText).max(5_000) }),
    output: z.array(lineText),
  }),
  'promises.update': message({
    description: 'Corrects a recorded promise; its history keeps what it was.',
    from: WORKPLACES,
    input: z.object({ id: idText, patch: patchSchema }),
    output: promiseRecordSchema,
  }),
  'promises.updateAll': message({
    description: 'Makes one change to many promises at once; ids that are gone are passed over.',
    from: WORKPLACES,
    input: z.object({
      ids: z.array(idText).min(1).max(20_000),
      patch: patchSchema.pick({ status: true, review: true, dealId: true }),
    }),
    output: z.object({ changed: z.number().int() }),
  }),
  'promises.add': message({
    description:
      'Adds a promise that was said aloud, or stands in a mail that was read; repeating it with the same id changes nothing.',
    from: WORKPLACES,
    input: z.object({
      id: idText,
      dealId: idText.nullable(),
      source: z.enum(ADDED_SOURCES),
      sentence: shape.sentence.min(1),
      type: shape.type,
      kind: shape.kind,
      strength: shape.strength,
      owner: shape.owner,
      due: shape.due,
      review: shape.review,
      recipients: shape.recipients,
      saidOn: dayText,
      /** The thread its mail stands in, with the way back to it; none unless given. */
      thread: z.object({ mailbox: lineText, threadId: lineText, subject: lineText }).optional(),
    }),
    output: promiseRecordSchema,
  }),
  'promises.takeBack': message({
    description:
      'Takes a promise out that was added from a conversation, as if it had never been. One that was changed or said again since stays: then it says false.',
    from: WORKPLACES,
    input: z.object({ id: idText }),
    output: z.object({ isGone: z.boolean() }),
  }),
} as const;
