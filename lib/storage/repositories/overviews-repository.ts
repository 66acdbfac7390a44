import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import type { Overview } from '@/lib/domain/overview/overview';
import { overviewRow, type OverviewRow } from '@/lib/domain/overview/overview-row';
import type { Profile } from '@/lib/domain/profile';
import type { BatonDatabase } from '../database';
import { readProfile } from './settings-repository';
import { readWholeDeal, wholeDealTables } from './whole-deals-repository';

/** How overviews are made, and at which moment. */
export interface OverviewMaker {
  readonly make: (deal: WholeDeal, profile: Profile | null) => Overview;
  /** ISO instant. */
  readonly at: string;
}

/** Overviews that are made in one reading; those that are left are made by the next. */
const MADE_AT_ONCE = 60;
/** Deals per transaction, so that whoever writes meanwhile waits a moment only. */
const IN_ONE_TURN = 10;

/**
 * The overview of every deal, archived ones too. What isn't true any more is made anew, as many as take a moment.
 *
 * @returns `pending`: how many deals have none yet; ask again for those.
 */
export async function readOverviews(
  db: BatonDatabase,
  maker: OverviewMaker,
): Promise<{ readonly overviews: Overview[]; readonly pending: number }> {
  const { kept, made, pending } = await readAll(db, await db.overviews.toArray(), maker);
  return { overviews: [...kept, ...made], pending };
}

/** The same as rows of a table: overviews themselves are read only where they are made. */
export async function readOverviewRows(
  db: BatonDatabase,
  maker: OverviewMaker,
): Promise<{ readonly rows: OverviewRow[]; readonly pending: number }> {
  const { kept, made, pending } = await readAll(db, await db.overviewRows.toArray(), maker);
  return { rows: [...kept, ...made.map(overviewRow)], pending };
}

/** What of the kept is still true, and some of what is missing. */
async function readAll<Kept extends Pick<Overview, 'dealId' | 'validUntil'>>(
  db: BatonDatabase,
  all: readonly Kept[],
  maker: OverviewMaker,
): Promise<{ readonly kept: Kept[]; readonly made: Overview[]; readonly pending: number }> {
  const ids = await db.deals.toCollection().primaryKeys();
  const kept = all.filter((one) => isTrue(one, maker.at));
  const known = new Set(kept.map(({ dealId }) => dealId));
  const missing = ids.filter((id) => !known.has(id));
  const now = missing.slice(0, MADE_AT_ONCE);
  const made: Overview[] = [];
  for (let start = 0; start < now.length; start += IN_ONE_TURN)
    made.push(...(await makeSome(db, now.slice(start, start + IN_ONE_TURN), maker)));
  return { kept, made, pending: missing.length - now.length };
}

/** The overview of one deal; null where there is none of that id. */
export async function readOverview(
  db: BatonDatabase,
  dealId: string,
  maker: OverviewMaker,
): Promise<Overview | null> {
  const kept = await db.overviews.get(dealId);
  if (kept !== undefined && isTrue(kept, maker.at)) return kept;
  return (await makeSome(db, [dealId], maker))[0] ?? null;
}

function isTrue({ validUntil }: Pick<Overview, 'validUntil'>, at: string): boolean {
  return validUntil === null || at < validUntil;
}

/** Read and written in one transaction: nothing of the deal can change in between. */
async function makeSome(
  db: BatonDatabase,
  dealIds: readonly string[],
  { make, at }: OverviewMaker,
): Promise<Overview[]> {
  return db.transaction(
    'rw',
    [...wholeDealTables(db), db.settings, db.overviews, db.overviewRows],
    async () => {
      const profile = await readProfile(db);
      const made: Overview[] = [];
      for (const id of dealIds) {
        const deal = await readWholeDeal(db, id, at);
        if (deal !== null) made.push(make(deal, profile));
      }
      await db.overviews.bulkPut(made);
      await db.overviewRows.bulkPut(made.map(overviewRow));
      return made;
    },
  );
}
