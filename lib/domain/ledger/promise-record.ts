import { z } from '@/lib/domain/zod';
import { addressText } from '../mail/mail-address';
import { recipientsSchema } from '../mail/recipients';
import { promiseSpanSchema } from '../promises/promise-span-schema';
import { idText, instantText, lineText, longText, maybeDay } from '../text';
import { promiseEventSchema } from './promise-event';

/**
 * A promise's way (`drafted` → `sending` → `open` → …). `drafted` while the mail is written, `sending`
 * until the undo window has passed, `scheduled` until a mail to be sent later is seen to have left,
 * `discarded` when the mail never went.
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

/**
 * Where a promise comes from: a mail written here or read in a conversation, an own mail that was written elsewhere
 * and found in its thread, or said aloud.
 */
export const PROMISE_SOURCES = [
  'mail',
  'elsewhere',
  'call',
  'meeting',
  'debrief',
  'other',
] as const;

/** Sources the rep names when adding a promise by hand. */
export const SAID_SOURCES = ['call', 'meeting', 'debrief', 'other'] as const;

/** What a promise can be added from: said aloud, or read in a mail of a conversation. */
export const ADDED_SOURCES = [...SAID_SOURCES, 'mail'] as const;

/** More changes than anybody makes to one promise; the oldest go. */
export const MOST_EVENTS = 200;

/** A sentence of a later mail that seems to deliver a promise; the rep decides. */
const deliverySchema = z.object({
  sentence: longText,
  at: instantText,
  /** The mail it stands in, see `draftKey`. */
  draftKey: lineText,
});

/** A promise (or a no, or a later) that was made in a mail or said aloud: one line of the ledger. */
export const promiseRecordSchema = z.object({
  id: idText,
  /** Null while no deal is known for the mail; the ledger keeps it all the same. */
  dealId: idText.nullable(),
  source: z.enum(PROMISE_SOURCES),
  /** The mail it stands in, see `draftKey`; null for what was said aloud. */
  draftKey: lineText.nullable(),
  mailbox: lineText.nullable(),
  threadId: lineText.nullable(),
  subject: lineText,
  recipients: recipientsSchema,
  /** Every recipient's address, by which earlier promises to the same people are found. */
  addresses: z.array(addressText).max(1_500),
  sentence: longText,
  type: promiseSpanSchema.shape.type,
  kind: promiseSpanSchema.shape.kind,
  strength: promiseSpanSchema.shape.strength,
  owner: lineText,
  due: maybeDay,
  status: z.enum(PROMISE_STATUSES),
  review: z.enum(PROMISE_REVIEWS),
  /** The earlier promise that this one says again; it is linked, not doubled. */
  repeats: idText.nullable(),
  /** A later sentence that seems to deliver it, until the rep has said kept or not. */
  delivery: deliverySchema.nullable(),
  history: z.array(promiseEventSchema).max(MOST_EVENTS),
  /** When the mail left or the words were said, as far as we can know; null before. */
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
