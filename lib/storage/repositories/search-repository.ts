import type { Fact } from '@/lib/domain/brief/fact';
import { searchWords, textsIn } from '@/lib/domain/search/search-words';
import type { BatonDatabase } from '../database';

const NAMES = 'names';

/** Makes a fact findable by its words. */
export async function indexFact(db: BatonDatabase, { dealId, field, value }: Fact): Promise<void> {
  await db.searchWords.put({ dealId, part: field, words: searchWords(textsIn(value)) });
}

/** Makes a deal findable by its name, its company and its people. */
export async function indexDealNames(db: BatonDatabase, dealId: string): Promise<void> {
  const deal = await db.deals.get(dealId);
  if (deal === undefined) return;
  const people = await db.people.where({ dealId }).toArray();
  const names = people.flatMap(({ name, title, addresses }) => [name, title, ...addresses]);
  const words = searchWords([deal.name, deal.company, ...deal.domains, ...names].join('\n'));
  await db.searchWords.put({ dealId, part: NAMES, words });
}
