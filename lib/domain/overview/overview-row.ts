import { z } from '@/lib/domain/zod';
import { clockSchema } from '../clocks/clock';
import { nextClock } from './next-clock';
import { overviewSchema, type Overview } from './overview';

/** What a table of all deals shows of each: of what falls due, the first thing alone. */
export const overviewRowSchema = overviewSchema
  .omit({ offer: true, clocks: true, agenda: true, validUntil: true })
  .extend({ nextClock: clockSchema.nullable() });
export type OverviewRow = z.infer<typeof overviewRowSchema>;

/** An overview as a row of the table. */
export function overviewRow(overview: Overview): OverviewRow {
  const { offer: _, clocks, agenda: __, validUntil: ___, ...rest } = overview;
  return { ...rest, nextClock: nextClock(clocks) };
}
