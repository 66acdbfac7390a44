import { z } from '@/lib/domain/zod';
import { instantText, longText } from '../text';

/** What can happen to a recorded promise. */
const PROMISE_CHANGES = [
  'recorded',
  'sent',
  'status',
  'due',
  'kind',
  'review',
  'sentence',
  'owner',
  'deal',
] as const;

/** One line of a promise's history: what changed, from what to what; null where there was or is nothing. */
export const promiseEventSchema = z.object({
  at: instantText,
  what: z.enum(PROMISE_CHANGES),
  from: longText.nullable(),
  to: longText.nullable(),
});
export type PromiseEvent = z.infer<typeof promiseEventSchema>;
