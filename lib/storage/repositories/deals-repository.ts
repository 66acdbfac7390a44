import type { Deal } from '@/lib/domain/deals/deal';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { LEDGER_STATUSES } from '@/lib/domain/ledger/promise-record';
import type { Person } from '@/lib/domain/people/person';
import type { BatonDatabase } from '../database';
import { indexDealNames } from './search-repository';

/** Deals that are not archived, newest change first. */
export async function listActiveDeals(db: BatonDatabase): Promise<Deal[]> {
  return (await db.deals.orderBy('updatedAt').reverse().toArray()).filter(
    (deal) => deal.archivedAt === null,
  );
}

/** Whether every word of a query is in a text, without case. */
function hasWords(text: string, query: string): boolean {
  const lower = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => lower.includes(word));
}

/**
 * Deals whose name, company, domains or people carry every word of a query, newest change first.
 *
 * @param query - Empty for all.
 */
export async function searchDeals(
  db: BatonDatabase,
  { query, archived }: { readonly query: string; readonly archived: boolean },
): Promise<Deal[]> {
  const deals = (await db.deals.orderBy('updatedAt').reverse().toArray()).filter(
    (deal) => (deal.archivedAt !== null) === archived,
  );
  if (query.trim() === '') return deals;
  const peopleByDeal = Map.groupBy(await db.people.toArray(), (person) => person.dealId);
  return deals.filter((deal) => {
    const people = (peopleByDeal.get(deal.id) ?? []).flatMap(({ name, addresses }) => [
      name,
      ...addresses,
    ]);
    return hasWords([deal.name, deal.company, ...deal.domains, ...people].join('\n'), query.trim());
  });
}

/** Adds a deal with its first people; one that is there already is left as it is and returned. */
export async function addDeal(
  db: BatonDatabase,
  deal: Deal,
  people: readonly Person[],
): Promise<Deal> {
  return db.transaction('rw', db.deals, db.people, db.searchWords, async () => {
    const known = await db.deals.get(deal.id);
    if (known !== undefined) return known;
    await db.deals.add(deal);
    await db.people.bulkPut([...people]);
    await indexDealNames(db, deal.id);
    return deal;
  });
}

/** Changes a deal; null when there is none of that id. */
export async function patchDeal(
  db: BatonDatabase,
  id: string,
  patch: Partial<Deal>,
): Promise<Deal | null> {
  return db.transaction('rw', db.deals, db.people, db.searchWords, async () => {
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
