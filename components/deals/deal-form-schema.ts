import { dealSchema } from '@/lib/domain/deals/deal';
import { z } from '@/lib/domain/zod';

const { name, company } = dealSchema.shape;

/** A deal's own fields as a form holds them, its domains as they are typed. What it takes can be stored. */
export const dealFormSchema = z.object({
  name: z.string().trim().pipe(name),
  company: z.string().trim().pipe(company),
  domains: z.string().max(5_000),
});
