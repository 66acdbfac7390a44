import { z } from '@/lib/domain/zod';
import { factFieldSchema } from '../brief/fact-schemas';
import { dealSchema } from '../deals/deal';
import { personSchema } from '../people/person';
import { idText } from '../text';

/** A deal as a table names it, on its way into the book. */
export const importedDealSchema = z.object({
  deal: dealSchema.pick({
    id: true,
    name: true,
    company: true,
    domains: true,
    phase: true,
    closeDate: true,
  }),
  people: z
    .array(
      personSchema.pick({
        id: true,
        role: true,
        name: true,
        title: true,
        phone: true,
        addresses: true,
      }),
    )
    .max(200),
  facts: z.array(z.object({ field: factFieldSchema, value: z.unknown() })).max(40),
  /** The deal that is here already; null for a new one. */
  existingId: idText.nullable(),
});
export type ImportedDeal = z.infer<typeof importedDealSchema>;
