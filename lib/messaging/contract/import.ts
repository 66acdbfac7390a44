import { importedDealSchema } from '@/lib/domain/import/imported-deal';
import { dealSchema } from '@/lib/domain/deals/deal';
import { lineText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message } from '../message';

const count = z.number().int();

/** Deals that come as a table. */
export const importMessages = {
  'import.known': message({
    description: 'Ids, names and companies of all deals, archived ones too.',
    from: ['desk'],
    input: z.object({}),
    output: z.array(dealSchema.pick({ id: true, name: true, company: true })),
  }),
  'deals.import': message({
    description:
      'Adds deals from a table in one transaction; of those that are here, fills what is empty. Repeating it with the same ids changes nothing.',
    from: ['desk'],
    input: z.object({
      /** What the file is called, for where the facts come from. */
      ref: lineText,
      deals: z.array(importedDealSchema).max(5_000),
    }),
    output: z.object({ added: count, changed: count, same: count }),
  }),
} as const;
