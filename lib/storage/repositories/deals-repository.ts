import { factStateOf, type Fact } from '@/lib/domain/brief/fact';
import type { Deal, DealName } from '@/lib/domain/deals/deal';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { LEDGER_STATUSES } from '@/lib/domain/ledger/promise-record';
import type { Person } from '@/lib/domain/people/person';
import { searchWords } from '@/lib/domain/search/search-words';
import type { BatonDatabase } from '../database';
import { findDeals, indexDealNames, indexFact, searchTables } from './search-repository';
import { keepVersion } from './versions-repository';

/** Deals that are not archived, newest change first. */
export async function listActiveDeals(db: BatonDatabase): Promise<Deal[]> {
  return (await db.deals.orderBy('updatedAt').reverse().toArray()).filter(
    (deal) => deal.archivedAt === null,
  );
}

/** The deals that have somebody with one of these addresses on their people map. */
export async function dealIdsOfAddresses(
  db: BatonDatabase,
  addresses: readonly string[],
): Promise<string[]> {
  const people = await db.people
    .where('addresses')
    .anyOf(addresses.map((address) => address.toLowerCase()))
    .toArray();
  return [...new Set(people.map(({ dealId }) => dealId))];
}

/** What a list of deals is narrowed by. */
export interface DealListQuery {
  /** Words of names, companies, people, addresses and the brief; empty for all. */
  readonly query: string;
  readonly archived: boolean;
  readonly limit: number;
}

/** The first deals of a list, and whether there are more. */
export async function listDeals(
  db: BatonDatabase,
  { query, archived, limit }: DealListQuery,
): Promise<{ readonly deals: Deal[]; readonly more: boolean }> {
  const words = searchWords(query);
  const asked = { archived, limit: limit + 1 };
  const deals =
    words.length > 0
      ? await findDeals(db, { ...asked, words })
      : query.trim() === ''
        ? await latestDeals(db, asked)
        : [];
  return { deals: deals.slice(0, limit), more: deals.length > limit };
}

function latestDeals(
  db: BatonDatabase,
  { archived, limit }: { readonly archived: boolean; readonly limit: number },
): Promise<Deal[]> {
  return db.deals
    .orderBy('updatedAt')
    .reverse()
    .filter((deal) => (deal.archivedAt !== null) === archived)
    .limit(limit)
    .toArray();
}

/** Every deal by id and name, archived ones too, by name. */
export async function listDealNames(db: BatonDatabase): Promise<DealName[]> {
  const names = (await db.deals.toArray()).map(({ id, name }) => ({ id, name }));
  return names.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export interface NewDeal {
  readonly deal: Deal;
  readonly people: readonly Person[];
  readonly facts: readonly Fact[];
  /** The id of the version that holds its first facts, if it has any. */
  readonly versionId: string;
}

/** Adds a deal with its first people and facts; one that is there already is left as it is and returned. */
export async function addDeal(
  db: BatonDatabase,
  { deal, people, facts, versionId }: NewDeal,
): Promise<Deal> {
  const tables = [db.deals, db.people, db.facts, db.versions, ...searchTables(db)];
  return db.transaction('rw', tables, async () => {
    const known = await db.deals.get(deal.id);
    if (known !== undefined) return known;
    await db.deals.add(deal);
    await db.people.bulkPut([...people]);
    await db.facts.bulkPut([...facts]);
    await indexDealNames(db, deal.id);
    for (const fact of facts) await indexFact(db, fact);
    await keepVersion(db, {
      id: versionId,
      dealId: deal.id,
      at: deal.createdAt,
      reason: 'imported',
      changes: facts.map((fact) => ({
        what: 'fact',
        field: fact.field,
        from: null,
        to: factStateOf(fact),
      })),
      losses: [],
    });
    return deal;
  });
}

/** Changes a deal; null when there is none of that id. */
export async function patchDeal(
  db: BatonDatabase,
  id: string,
  patch: Partial<Deal>,
): Promise<Deal | null> {
  return db.transaction('rw', [db.deals, db.people, ...searchTables(db)], async () => {
    const deal = await db.deals.get(id);
    if (deal === undefined) return null;
    const changed = { ...deal, ...patch };
    await db.deals.put(changed);
    await indexDealNames(db, id);
    return changed;
  });
}

/** All records of one deal; promises of mails that have not left are not among them. */
export async function readDossier(db: BatonDatabase, id: string): Promise<Dossier | null> {
  return db.transaction(
    'r',
    [
      db.deals,
      db.people,
      db.facts,
      db.promises,
      db.emails,
      db.meetings,
      db.calls,
      db.readinessChecks,
    ],
    async () => {
      const deal = await db.deals.get(id);
      if (deal === undefined) return null;
      const [people, facts, promises, emails, meetings, calls, readinessChecks] = await Promise.all(
        [
          db.people.where({ dealId: id }).sortBy('position'),
          db.facts.where({ dealId: id }).toArray(),
          db.promises.where({ dealId: id }).toArray(),
          db.emails.where({ dealId: id }).toArray(),
          db.meetings.where({ dealId: id }).toArray(),
          db.calls.where({ dealId: id }).sortBy('date'),
          db.readinessChecks.where({ dealId: id }).sortBy('at'),
        ],
      );
      const sent = promises.filter(({ status }) => LEDGER_STATUSES.includes(status));
      return { deal, people, facts, promises: sent, emails, meetings, calls, readinessChecks };
    },
  );
}
