import { z } from '@/lib/domain/zod';
import { fileTableNames } from './file-tables';

/** `merge`: of each record the later one stands. `replace`: what is kept becomes exactly the file. */
export const RESTORE_MODES = ['merge', 'replace'] as const;
export type RestoreMode = (typeof RESTORE_MODES)[number];

const count = z.number().int().min(0);

/** What a restore would do to one kind of record, in records. */
const tableChangesSchema = z.object({
  table: z.enum(fileTableNames),
  added: count,
  changed: count,
  /** Here and in the file alike, or later here than in the file. */
  kept: count,
  gone: count,
});
export type TableChanges = z.infer<typeof tableChangesSchema>;

/** How many deals a summary names. */
export const MOST_NAMED = 200;

/** What a restore would change. */
export const restoreSummarySchema = z.object({
  tables: z.array(tableChangesSchema),
  /** Deals that are new, that change in some part, or that would be gone. */
  deals: z
    .array(z.object({ name: z.string(), what: z.enum(['added', 'changed', 'gone']) }))
    .max(MOST_NAMED),
  /** How many more there are. */
  moreDeals: count,
});
export type RestoreSummary = z.infer<typeof restoreSummarySchema>;
