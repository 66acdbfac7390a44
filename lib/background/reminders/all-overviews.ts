import type { Overview } from '@/lib/domain/overview/overview';
import type { BatonDatabase } from '@/lib/storage/database';
import { readOverviews } from '@/lib/storage/repositories/overviews-repository';
import { overviewMaker } from '../overview-maker';

/**
 * The overviews of all deals, those that have to be made included: a few at a time, so that whoever asks meanwhile is
 * answered.
 *
 * @param at - ISO instant.
 */
export async function allOverviews(db: BatonDatabase, at: string): Promise<Overview[]> {
  let left = Infinity;
  for (;;) {
    const { overviews, pending } = await readOverviews(db, overviewMaker(at));
    // Were none made any more, another reading would not make them either.
    if (pending === 0 || pending >= left) return overviews;
    left = pending;
  }
}
