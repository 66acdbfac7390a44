import type { MutedWording } from '@/lib/domain/ledger/muted-wording';
import type { BatonDatabase } from '../database';

/** Every wording that is not to be flagged, the last muted first. */
export async function listWordings(db: BatonDatabase): Promise<MutedWording[]> {
  const rows = await db.mutedWordings.toArray();
  return rows.toSorted((a, b) => (a.mutedAt < b.mutedAt ? 1 : -1));
}

/** Flags a wording no more; muting it twice keeps the first. */
export async function muteWording(db: BatonDatabase, muted: MutedWording): Promise<void> {
  await db.transaction('rw', db.mutedWordings, async () => {
    if ((await db.mutedWordings.get(muted.wording)) === undefined)
      await db.mutedWordings.add(muted);
  });
}

/** Flags a wording again. */
export async function unmuteWording(db: BatonDatabase, wording: string): Promise<void> {
  await db.mutedWordings.delete(wording);
}
