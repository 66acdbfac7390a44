import { PROMISE_REVIEWS, SAID_SOURCES } from '@/lib/domain/ledger/promise-record';
import { PROMISE_KINDS, PROMISE_TYPES } from '@/lib/domain/promises/promise-span';
import { dayText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';

/** A promise that was said aloud, as the form holds it. */
export const addPromiseSchema = z.object({
  sentence: z.string().trim().min(1).max(20_000),
  type: z.enum(PROMISE_TYPES),
  source: z.enum(SAID_SOURCES),
  saidOn: dayText,
  owner: z.string().trim().max(500),
  kind: z.enum(PROMISE_KINDS),
  review: z.enum(PROMISE_REVIEWS),
  due: z.union([z.literal(''), dayText]),
  /** Addresses of those who heard it. */
  people: z.array(z.string()),
});
export type AddPromiseValues = z.infer<typeof addPromiseSchema>;
