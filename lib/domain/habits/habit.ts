import { z } from '@/lib/domain/zod';

/** How one deal did by the four habits of a good handoff; figures over all deals are sums of these. */
export const habitsSchema = z.object({
  /** The brief was complete by its deadline; null while that can't be told. */
  briefInTime: z.boolean().nullable(),
  alignmentInTime: z.boolean().nullable(),
  /** Promises that were kept, of those whose end is known. */
  promisesKept: z.number().int().min(0),
  promisesSettled: z.number().int().min(0),
  /** Summaries that the customer confirmed or corrected, of those that asked for it. */
  summariesConfirmed: z.number().int().min(0),
  summariesSent: z.number().int().min(0),
});
export type Habits = z.infer<typeof habitsSchema>;
