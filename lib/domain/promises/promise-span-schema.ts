import { z } from '@/lib/domain/zod';
import {
  PROMISE_KINDS,
  PROMISE_REASON_CODES,
  PROMISE_STRENGTHS,
  PROMISE_TYPES,
  type PromiseSpan,
} from './promise-span';

export const promiseKindSchema = z.enum(PROMISE_KINDS);

/** A {@link PromiseSpan} that comes from elsewhere. The detector itself needs no schema and stays small without. */
export const promiseSpanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
  type: z.enum(PROMISE_TYPES),
  kind: promiseKindSchema,
  strength: z.enum(PROMISE_STRENGTHS),
  who: z.string().min(1),
  beneficiary: z.string().min(1),
  due: z
    .object({ date: z.iso.date().nullable(), text: z.string(), ambiguous: z.boolean() })
    .nullable(),
  reason: z.object({
    code: z.enum(PROMISE_REASON_CODES),
    params: z.record(z.string(), z.string()),
  }),
}) satisfies z.ZodType<PromiseSpan>;
