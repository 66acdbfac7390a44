import type { Origin } from '@/lib/domain/brief/origin';
import type { ImportedDeal } from '@/lib/domain/import/imported-deal';
import { FIRST_SETTINGS } from '@/lib/domain/profile';
import type { BatonDatabase } from '../database';
import { readProfile } from '../repositories/settings-repository';
import { addSides } from './add-sides';
import { importedSide } from './imported-side';
import { mergeSide } from './merge-side';

export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/**
 * Adds the deals of a table, and fills what is empty in those that are here; all of it or nothing.
 *
 * @returns Null when a deal that was to be filled is gone.
 */
export async function importDeals(
  db: BatonDatabase,
  { deals, origin }: { readonly deals: readonly ImportedDeal[]; readonly origin: Origin },
): Promise<ImportCounts | null> {
  return db.transaction('rw', db.tables, async () => {
    const known = await db.deals.bulkGet(deals.map(({ deal }) => deal.id));
    const isNew = ({ existingId }: ImportedDeal, place: number) =>
      existingId === null && known[place] === undefined;
    const added = deals.filter(isNew);
    const { handoffModel } = (await readProfile(db)) ?? FIRST_SETTINGS;
    const defaults = { at: origin.at, handoffModel };
    const counts = { added: added.length, changed: 0, same: 0 };
    for (const imported of deals.filter((deal, place) => !isNew(deal, place))) {
      const { existingId: dealId } = imported;
      const side = importedSide(imported, defaults);
      const merged = await mergeSide(db, { dealId, side, take: [], origin, keepsLosses: false });
      if (merged === null) return null;
      counts[merged.what] += 1;
    }
    await addSides(db, { sides: added.map((one) => importedSide(one, defaults)), origin });
    return counts;
  });
}
