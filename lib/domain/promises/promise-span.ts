import { z } from '@/lib/domain/zod';

/** What a promise is about; the first that fits wins, in this order. Source: the labelling rules of the domain. */
export const PROMISE_KINDS = [
  'pricing_or_concession',
  'integration',
  'feature_or_roadmap',
  'security_or_legal',
  'support_or_sla',
  'custom_work',
  'timeline',
  'people_or_access',
  'follow_up',
] as const;
export const promiseKindSchema = z.enum(PROMISE_KINDS);
/** One of {@link PROMISE_KINDS}. */
export type PromiseKind = z.infer<typeof promiseKindSchema>;

/** How hard a promise binds: `conditional` hangs on an act of the reader or another uncertain event. */
const PROMISE_STRENGTHS = ['firm', 'soft', 'conditional'] as const;
export const promiseStrengthSchema = z.enum(PROMISE_STRENGTHS);
/** One of {@link PROMISE_STRENGTHS}. */
export type PromiseStrength = z.infer<typeof promiseStrengthSchema>;

/** What a flagged passage is: a promise, a no (`declined`) or a later (`deferred`). */
const PROMISE_TYPES = ['promise', 'declined', 'deferred'] as const;
export const promiseTypeSchema = z.enum(PROMISE_TYPES);
/** One of {@link PROMISE_TYPES}. */
export type PromiseType = z.infer<typeof promiseTypeSchema>;

/**
 * Why a passage was flagged. A sentence in the user's language is made from the code and
 * {@link PromiseReason}'s params by whoever shows it; the detector holds no user-visible text.
 */
export const PROMISE_REASON_CODES = [
  /** "I'll send it": the writer binds themselves. */
  'binds_i',
  /** "we'll build it": the writer's company is bound. */
  'binds_we',
  /** "Mattias joins the call": a named colleague or team is bound. */
  'named_colleague',
  /** "you'll have it Friday": the reader is told what they get. */
  'you_will_get',
  /** "the fee will be waived", "it is live on Friday": no one is named, so the company is bound. */
  'passive',
  /** "net 30 is fine", "consider it done": something asked for is granted. */
  'granted',
  /** "shouldn't be a problem", "I'll see what I can do": readers take it as a yes. */
  'soft_yes',
  /** "if you sign by the 30th, we'll waive it": hangs on something that has not happened. */
  'conditional_offer',
  /** "we won't raise the fee": binds the writer not to do something. */
  'refrain',
  /** A no to something asked for, or a gap in the product told as an answer. */
  'declined',
  /** A later: "phase two", "after go-live". */
  'deferred',
] as const;
export const promiseReasonCodeSchema = z.enum(PROMISE_REASON_CODES);
/** One of {@link PROMISE_REASON_CODES}. */
export type PromiseReasonCode = z.infer<typeof promiseReasonCodeSchema>;

/** Why a passage was flagged: the code and the words it speaks of: `who` (as in the span), `act` (the promised words), `due` (as written); absent when unknown. */
const promiseReasonSchema = z.object({
  code: promiseReasonCodeSchema,
  params: z.record(z.string(), z.string()),
});
/** A due date: the day (YYYY-MM-DD), the words it was read from, and whether they can be read as another day too (3/4). */
export const promiseDueSchema = z.object({
  date: z.iso.date().nullable(),
  text: z.string(),
  ambiguous: z.boolean(),
});
/** A resolved due date; `date` is null when a time is named that is no fixed day ("after the summer"). */
export type PromiseDue = z.infer<typeof promiseDueSchema>;

/** One flagged passage; offsets are UTF-16 code units into the text that was read, `text` is that slice. */
export const promiseSpanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
  type: promiseTypeSchema,
  kind: promiseKindSchema,
  strength: promiseStrengthSchema,
  /** `I`, `we`, or a name as written. */
  who: z.string().min(1),
  /** `you` (the reader) or a named person or team. */
  beneficiary: z.string().min(1),
  due: promiseDueSchema.nullable(),
  reason: promiseReasonSchema,
});
/** One flagged passage of a mail. */
export type PromiseSpan = z.infer<typeof promiseSpanSchema>;
