import type { SharedDeal } from '@/lib/domain/share/shared-deal';
import type { BatonDatabase } from '../database';
import { mergeSide, type SideMerge } from './merge-side';

export interface SharedMerge extends Pick<SideMerge, 'dealId' | 'take' | 'origin'> {
  readonly shared: SharedDeal;
}

/**
 * Lays a shared deal over one that is here, with what happened around it, in one transaction.
 *
 * @returns The deal it went into; null when that is gone.
 */
export async function mergeSharedDeal(
  db: BatonDatabase,
  { shared, ...merge }: SharedMerge,
): Promise<string | null> {
  return db.transaction('rw', db.tables, async () => {
    const merged = await mergeSide(db, { ...merge, side: shared, keepsLosses: true });
    if (merged === null) return null;
    const added = await addRecords(db, merged.id, shared);
    if (added > 0) await db.deals.update(merged.id, { updatedAt: merge.origin.at });
    return merged.id;
  });
}

/** Adds what happened around the deal, each record once; what is here stays as it is. */
async function addRecords(db: BatonDatabase, dealId: string, shared: SharedDeal): Promise<number> {
  let added = 0;
  for (const name of ['calls', 'meetings', 'readinessChecks', 'promises'] as const) {
    const rows = shared[name];
    const table = db.table<{ readonly id: string } | undefined>(name);
    const known = await table.bulkGet(rows.map(({ id }) => id));
    const news = rows.filter((_, index) => known[index] === undefined);
    await table.bulkAdd(news.map((row) => ({ ...row, dealId })));
    added += news.length;
  }
  return added;
}
