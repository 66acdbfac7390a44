import { z } from '@/lib/domain/zod';
import { recipientsSchema } from '../mail/recipients';
import { promiseSpanSchema } from '../promises/promise-span-schema';
import { idText, instantText, lineText, longText, maybeDay } from '../text';

/**
 * A promise's way (`drafted` → `sending` → `open` → …). `drafted` while the mail is written, `sending`
 * until the undo window has passed, `discarded` when the mail never went.
 */
export const PROMISE_STATUSES = [
  'drafted',
  'sending',
  'scheduled',
  'open',
  'kept',
  'broken',
  'reset',
  'withdrawn',
  'discarded',
] as const;
export type PromiseStatus = (typeof PROMISE_STATUSES)[number];

/** How a promise is classed, provisionally by the AE, then in the alignment meeting. */
export const PROMISE_REVIEWS = ['unreviewed', 'contractual', 'good_faith', 'aspirational'] as const;

/** A promise (or a no, or a later) that was written in a mail: one line of the ledger. */
export const promiseRecordSchema = z.object({
  id: idText,
  /** Null while no deal is known for the mail; the ledger keeps it all the same. */
  dealId: idText.nullable(),
  /** The mail it stands in, see `draftKey`. */
  draftKey: lineText,
  mailbox: lineText,
  threadId: lineText.nullable(),
  subject: lineText,
  recipients: recipientsSchema,
  sentence: longText,
  type: promiseSpanSchema.shape.type,
  kind: promiseSpanSchema.shape.kind,
  strength: promiseSpanSchema.shape.strength,
  owner: lineText,
  due: maybeDay,
  status: z.enum(PROMISE_STATUSES),
  review: z.enum(PROMISE_REVIEWS),
  /** When the mail left, as far as we can know; null before. */
  sentAt: instantText.nullable(),
  createdAt: instantText,
  updatedAt: instantText,
});
export type PromiseRecord = z.infer<typeof promiseRecordSchema>;

/** Statuses a rep sees in the list: what has left, and what may yet. */
export const LEDGER_STATUSES: readonly PromiseStatus[] = [
  'open',
  'kept',
  'broken',
  'reset',
  'withdrawn',
  'scheduled',
];
