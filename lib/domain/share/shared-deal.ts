import { z } from '@/lib/domain/zod';
import { FILE_TABLES } from '../backup/file-tables';

/** One deal as a file carries it to a colleague. */
export const sharedDealSchema = z.object({
  deal: FILE_TABLES.deals,
  people: z.array(FILE_TABLES.people).max(1_000),
  facts: z.array(FILE_TABLES.facts).max(200),
  calls: z.array(FILE_TABLES.calls).max(5_000),
  meetings: z.array(FILE_TABLES.meetings).max(5_000),
  readinessChecks: z.array(FILE_TABLES.readinessChecks).max(1_000),
  promises: z.array(FILE_TABLES.promises).max(10_000),
});
export type SharedDeal = z.output<typeof sharedDealSchema>;
