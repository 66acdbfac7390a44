import { z } from '@/lib/domain/zod';
import { clockSchema } from '../clocks/clock';
import { nextClock } from './next-clock';
import { overviewSchema, type Overview } from './overview';

/**
 * What a table of all deals shows of each: of what falls due, the first thing alone. Kept beside the overview, since
 * reading thousands of those whole is what makes a desk slow.
 */
export const overviewRowSchema = overviewSchema
  .omit({ offer: true, clocks: true, agenda: true })
  .extend({ nextClock: clockSchema.nullable() });
export type OverviewRow = z.infer<typeof overviewRowSchema>;

/** An overview as a row of the table. */
export function overviewRow(overview: Overview): OverviewRow {
  const { offer: _, clocks, agenda: __, ...rest } = overview;
  return { ...rest, nextClock: nextClock(clocks) };
}
