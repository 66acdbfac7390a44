import type { Origin } from '@/lib/domain/brief/origin';
import type { Fact } from '@/lib/domain/brief/fact';
import type { Deal } from '@/lib/domain/deals/deal';
import { newId } from '@/lib/domain/ids';
import type { Person } from '@/lib/domain/people/person';
import { planMerge, type Side } from '@/lib/domain/share/plan-merge';
import { recordChange } from '@/lib/domain/versions/record-change';
import type { Change, Version } from '@/lib/domain/versions/version';
import type { BatonDatabase } from '../database';
import { dropSearch, indexDealNames, indexFact } from '../repositories/search-repository';

/** The rows of one deal. */
interface Rows {
  readonly deal: Deal;
  readonly people: readonly Person[];
  readonly facts: readonly Fact[];
  readonly version: Version | null;
}

/** Making the words of one more deal costs as much as making those of so many anew. */
const REBUILT_FOR_ONE = 8;

/** Adds deals from elsewhere that are not here yet, as `mergeSide` would one by one, in a few writes. */
export async function addSides(
  db: BatonDatabase,
  { sides, origin }: { readonly sides: readonly Side[]; readonly origin: Origin },
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const before = await db.deals.count();
    const ids = sides.flatMap(({ people }) => people.map(({ id }) => id));
    const taken = new Set((await db.people.bulkGet(ids)).flatMap((person) => person?.id ?? []));
    const rows = sides.map((side) => rowsOf(side, origin, taken));
    await db.deals.bulkAdd(rows.map(({ deal }) => deal));
    await db.people.bulkAdd(rows.flatMap(({ people }) => people));
    await db.facts.bulkAdd(rows.flatMap(({ facts }) => facts));
    await db.versions.bulkAdd(rows.flatMap(({ version }) => version ?? []));
    if (rows.length * REBUILT_FOR_ONE > before) await dropSearch(db);
    else for (const { deal, facts } of rows) await indexDeal(db, deal.id, facts);
  });
}

async function indexDeal(db: BatonDatabase, dealId: string, facts: readonly Fact[]): Promise<void> {
  await indexDealNames(db, dealId);
  for (const fact of facts) await indexFact(db, fact);
}

/** @param taken - Ids of people here, and of those before in the same import. */
function rowsOf(side: Side, origin: Origin, taken: Set<string>): Rows {
  const { id: dealId } = side.deal;
  const { at } = origin;
  const deal = { ...side.deal, archivedAt: null, updatedAt: at };
  const empty = { deal, people: [], facts: [] };
  const plan = planMerge(empty, side, { take: new Set(), origin });
  const changes = plan.changes.map((change) => withFreeId(change, taken));
  const people = changes.flatMap((change) =>
    change.what === 'person' && change.to !== null ? [{ ...change.to, updatedAt: at }] : [],
  );
  const facts = changes.flatMap((change): Fact[] => {
    if (change.what === 'person' || change.to === null) return [];
    const origins = [...(plan.origins.get(change.field) ?? [])];
    return [{ dealId, field: change.field, ...change.to, origins, revision: 1, updatedAt: at }];
  });
  const write = { id: newId(), dealId, reason: 'imported', changes, losses: [], at } as const;
  return { deal, people, facts, version: recordChange(null, write) };
}

function withFreeId(change: Change, taken: Set<string>): Change {
  if (change.what !== 'person' || change.to === null) return change;
  const id = taken.has(change.personId) ? newId() : change.personId;
  taken.add(id);
  return { ...change, personId: id, to: { ...change.to, id } };
}
