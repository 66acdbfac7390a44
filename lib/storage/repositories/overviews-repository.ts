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
  /** The rep's now, an IANA name. */
  readonly timeZone: string;
}

/** Clocks are set right by seconds all the time; by more, what was made in the future was never true. In milliseconds. */
const SET_RIGHT_MS = 60_000;

/** When an overview, or a row of one, was made, where, and until when it holds. */
type Timed = Pick<Overview, 'madeAt' | 'timeZone' | 'validUntil'>;

/** Overviews that are made in one reading; those that are left are made by the next. */
const MADE_AT_ONCE = 60;
/** Deals per transaction, so that whoever writes meanwhile waits a moment only. */
const IN_ONE_TURN = 10;

/**
 * The overviews a worker has read or made. One whose row is still in the database is true, for every write of its deal
 * deletes that, and only what is made here puts it back.
 */
const remembered = new WeakMap<BatonDatabase, Map<string, Overview>>();

function memoryOf(db: BatonDatabase): Map<string, Overview> {
  const known = remembered.get(db) ?? new Map<string, Overview>();
  remembered.set(db, known);
  return known;
}

/**
 * The overview of every deal, archived ones too. What isn't true any more is made anew, as many as take a moment.
 *
 * @returns `pending`: how many deals have none yet; ask again for those.
 */
export async function readOverviews(
  db: BatonDatabase,
  maker: OverviewMaker,
): Promise<{ readonly overviews: Overview[]; readonly pending: number }> {
  const { kept, made, pending } = await withMissing(db, await keptOverviews(db), maker);
  return { overviews: [...kept, ...made], pending };
}

/** The same as rows of a table: a worker that has just started reads those alone. */
export async function readOverviewRows(
  db: BatonDatabase,
  maker: OverviewMaker,
): Promise<{ readonly rows: OverviewRow[]; readonly pending: number }> {
  const isCold = memoryOf(db).size === 0;
  const all = isCold ? await db.overviewRows.toArray() : (await keptOverviews(db)).map(overviewRow);
  const { kept, made, pending } = await withMissing(db, all, maker);
  return { rows: [...kept, ...made.map(overviewRow)], pending };
}

/** What is kept, read from the database only where it isn't remembered. */
async function keptOverviews(db: BatonDatabase): Promise<Overview[]> {
  const memory = memoryOf(db);
  if (memory.size === 0) {
    const all = await db.overviews.toArray();
    for (const overview of all) memory.set(overview.dealId, overview);
    return all;
  }
  const ids = await db.overviews.toCollection().primaryKeys();
  const strange = await db.overviews.bulkGet(ids.filter((id) => !memory.has(id)));
  for (const overview of strange) if (overview !== undefined) memory.set(overview.dealId, overview);
  return ids.flatMap((id) => memory.get(id) ?? []);
}

/** What of the kept is still true, and some of what is missing. */
async function withMissing<Kept extends Timed & Pick<Overview, 'dealId'>>(
  db: BatonDatabase,
  all: readonly Kept[],
  maker: OverviewMaker,
): Promise<{ readonly kept: Kept[]; readonly made: Overview[]; readonly pending: number }> {
  const ids = await db.deals.toCollection().primaryKeys();
  const living = new Set(ids);
  const kept = all.filter((one) => living.has(one.dealId) && isTrue(one, maker));
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
  if (kept !== undefined && isTrue(kept, maker)) return kept;
  return (await makeSome(db, [dealId], maker))[0] ?? null;
}

/** Lets all of them be made anew. */
export async function forgetAllOverviews(db: BatonDatabase): Promise<void> {
  await db.transaction('rw', db.overviews, db.overviewRows, async () => {
    await db.overviews.clear();
    await db.overviewRows.clear();
  });
}

/** Of the moment and in the zone: a rep travels, and a clock that ran ahead is set back. */
function isTrue(kept: Timed, { at, timeZone }: OverviewMaker): boolean {
  const isPast = Date.parse(kept.madeAt) <= Date.parse(at) + SET_RIGHT_MS;
  const isOver = kept.validUntil !== null && kept.validUntil <= at;
  return isPast && !isOver && kept.timeZone === timeZone;
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
      // Before others may write: what is remembered is never older than what is kept.
      for (const overview of made) memoryOf(db).set(overview.dealId, overview);
      return made;
    },
  );
}
