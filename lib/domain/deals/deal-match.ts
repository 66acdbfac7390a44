import { z } from '@/lib/domain/zod';
import { dealSchema } from './deal';
import { idText } from '../text';

/** Whose deal a page is about, and how we know; `several` asks the rep, `none` offers a new deal. */
export const dealMatchSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('one'),
    by: z.enum(['pin', 'record', 'address', 'domain', 'name']),
    dealId: idText,
  }),
  z.object({ kind: z.literal('several'), candidates: z.array(dealSchema) }),
  z.object({ kind: z.literal('none') }),
]);
export type DealMatch = z.infer<typeof dealMatchSchema>;
