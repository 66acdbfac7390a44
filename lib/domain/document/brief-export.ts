import { z } from '@/lib/domain/zod';
import { BRIEF_FORMS } from '../brief/brief-form';
import { factFieldSchema } from '../brief/fact-schemas';
import { dealSchema } from '../deals/deal';
import { promiseRecordSchema } from '../ledger/promise-record';
import { personSchema } from '../people/person';
import { dayText } from '../text';

/** A brief as data: one form of one deal, for other tools to read. What changes its shape gives it a new version. */
export const briefExportSchema = z.strictObject({
  format: z.literal('baton-brief'),
  version: z.literal(1),
  form: z.enum(BRIEF_FORMS),
  audience: z.enum(['customer', 'internal']),
  writtenOn: dayText,
  deal: dealSchema.pick({ name: true, company: true, phase: true, closeDate: true }),
  people: z.array(personSchema.omit({ id: true, dealId: true, updatedAt: true })),
  facts: z.array(
    z.object({
      field: factFieldSchema,
      value: z.unknown(),
      toConfirm: z.boolean(),
      none: z.boolean(),
    }),
  ),
  promises: z.array(
    promiseRecordSchema
      .pick({ sentence: true, type: true, status: true, review: true, sentAt: true, due: true })
      .extend({ timesSaid: z.number().int().min(1) }),
  ),
});
export type BriefExport = z.infer<typeof briefExportSchema>;
