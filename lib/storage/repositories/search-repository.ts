import type { Fact } from '@/lib/domain/brief/fact';
import type { Deal } from '@/lib/domain/deals/deal';
import { searchWords, textsIn } from '@/lib/domain/search/search-words';
import type { BatonDatabase, SearchTextRow } from '../database';
import { COMMON_AT, takeOut, takeUp } from './search-postings';

/** The part of a deal's words that is its names and people. */
const NAMES = 'names';
/** A beginning that so many words share narrows nothing. */
const MOST_WORDS = 60;
/** How many deals are looked through at a time when only common words were asked for. */
const BATCH = 24;
/** Counts up when words are made in another way: what was made before is made again. */
const INDEX_VERSION = 1;
const INDEX_KEY = 'searchIndex';

/** The tables that writing a deal's words needs in its transaction. */
export function searchTables(db: BatonDatabase) {
  return [db.settings, db.searchTexts, db.searchPostings];
}

/** Makes a fact findable by its words. */
export async function indexFact(db: BatonDatabase, fact: Fact): Promise<void> {
  if (await hasSearch(db)) await replacePart(db, fact.dealId, fact.field, wordsOfFact(fact));
}

/** Makes a deal findable by its name, its company and its people. */
export async function indexDealNames(db: BatonDatabase, dealId: string): Promise<void> {
  const deal = await db.deals.get(dealId);
  if (deal === undefined || !(await hasSearch(db))) return;
  const people = await db.people.where({ dealId }).toArray();
  await replacePart(db, dealId, NAMES, wordsOfNames(deal, people));
}

/**
 * Forgets the words of every deal; they are made again when somebody searches. Until then no words are
 * kept, so that what writes many deals at once pays for them once.
 */
export async function dropSearch(db: BatonDatabase): Promise<void> {
  await db.settings.delete(INDEX_KEY);
}

async function hasSearch(db: BatonDatabase): Promise<boolean> {
  return (await db.settings.get(INDEX_KEY))?.value === INDEX_VERSION;
}

async function replacePart(
  db: BatonDatabase,
  dealId: string,
  part: string,
  words: readonly string[],
): Promise<void> {
  const known = (await db.searchTexts.get(dealId)) ?? { dealId, parts: {} };
  const changed: SearchTextRow = { dealId, parts: { ...known.parts, [part]: words.join(' ') } };
  const before = wordsIn(known);
  const after = wordsIn(changed);
  await db.searchTexts.put(changed);
  await takeUp(
    db,
    dealId,
    [...after].filter((word) => !before.has(word)),
  );
  await takeOut(
    db,
    dealId,
    [...before].filter((word) => !after.has(word)),
  );
}

export interface DealSearch {
  /** Search words, at least one. */
  readonly words: readonly string[];
  readonly archived: boolean;
  readonly limit: number;
}

/**
 * Deals that have every word of a query, or a word that begins so, in their names, people or brief; those
 * found by names alone first, then by last change.
 */
export async function findDeals(db: BatonDatabase, search: DealSearch): Promise<Deal[]> {
  await ensureSearch(db);
  const holders = await Promise.all(search.words.map((word) => holdersOf(db, word)));
  const rare = holders.filter((found) => found !== null);
  if (rare.length === 0) return findAmongLatest(db, search);
  const named = await Promise.all(search.words.map((word) => holdersOf(db, inNames(word))));
  const isNamed = ({ id }: Deal) => named.every((found) => found?.has(id) === true);
  const deals = await db.deals.bulkGet([...shared(rare)]);
  const ranked = deals
    .filter((deal) => deal !== undefined)
    .filter((deal) => (deal.archivedAt !== null) === search.archived)
    .toSorted(
      (a, b) => Number(isNamed(b)) - Number(isNamed(a)) || (a.updatedAt < b.updatedAt ? 1 : -1),
    );
  return rare.length === holders.length
    ? ranked.slice(0, search.limit)
    : firstWithWords(db, batches(ranked), search);
}

/** Who has a word that begins so; null where too many do to be worth a look. */
async function holdersOf(db: BatonDatabase, word: string): Promise<ReadonlySet<string> | null> {
  const words = await db.searchPostings
    .where('word')
    .startsWith(word)
    .limit(MOST_WORDS + 1)
    .primaryKeys();
  if (words.length > MOST_WORDS) return null;
  const rows = (await db.searchPostings.bulkGet(words)).filter((row) => row !== undefined);
  const deals = new Set(rows.flatMap((row) => row.deals));
  return rows.some((row) => row.common) || deals.size > COMMON_AT ? null : deals;
}

function shared([first, ...others]: readonly ReadonlySet<string>[]): string[] {
  return [...(first ?? [])].filter((id) => others.every((found) => found.has(id)));
}

/** Only common words: many of the latest deals have them. */
async function findAmongLatest(db: BatonDatabase, search: DealSearch): Promise<Deal[]> {
  const latest = db.deals.orderBy('updatedAt').reverse();
  async function* inBatches() {
    for (let start = 0; ; start += BATCH) {
      const deals = await latest.clone().offset(start).limit(BATCH).toArray();
      if (deals.length === 0) return;
      yield deals.filter((deal) => (deal.archivedAt !== null) === search.archived);
    }
  }
  return firstWithWords(db, inBatches(), search);
}

function* batches(deals: readonly Deal[]): Iterable<readonly Deal[]> {
  for (let start = 0; start < deals.length; start += BATCH) yield deals.slice(start, start + BATCH);
}

/** The first deals, in their order, that really have every word. */
async function firstWithWords(
  db: BatonDatabase,
  inBatches: Iterable<readonly Deal[]> | AsyncIterable<readonly Deal[]>,
  { words, limit }: DealSearch,
): Promise<Deal[]> {
  const found: Deal[] = [];
  for await (const batch of inBatches) {
    const texts = await db.searchTexts.bulkGet(batch.map(({ id }) => id));
    found.push(...batch.filter((_, index) => hasWords(texts[index], words)));
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}

function hasWords(text: SearchTextRow | undefined, words: readonly string[]): boolean {
  const spaced = ` ${Object.values(text?.parts ?? {}).join(' ')}`;
  return words.every((word) => spaced.includes(` ${word}`));
}

/** Makes the words of every deal, once after an update, a restore or an import. */
export async function ensureSearch(db: BatonDatabase): Promise<void> {
  if (await hasSearch(db)) return;
  const tables = [db.deals, db.people, db.facts, ...searchTables(db)];
  await db.transaction('rw', tables, async () => {
    const people = Map.groupBy(await db.people.toArray(), ({ dealId }) => dealId);
    const facts = Map.groupBy(await db.facts.toArray(), ({ dealId }) => dealId);
    const texts = (await db.deals.toArray()).map((deal): SearchTextRow => {
      const parts = (facts.get(deal.id) ?? []).map((fact): [string, readonly string[]] => [
        fact.field,
        wordsOfFact(fact),
      ]);
      const named = [NAMES, wordsOfNames(deal, people.get(deal.id) ?? [])] as const;
      const entries = [named, ...parts].map(([part, words]) => [part, words.join(' ')] as const);
      return { dealId: deal.id, parts: Object.fromEntries(entries) };
    });
    await db.searchTexts.clear();
    await db.searchPostings.clear();
    await db.searchTexts.bulkAdd(texts);
    await db.searchPostings.bulkAdd(postingsOf(texts));
    await db.settings.put({ key: INDEX_KEY, value: INDEX_VERSION });
  });
}

function postingsOf(texts: readonly SearchTextRow[]) {
  const holders = new Map<string, string[]>();
  for (const text of texts)
    for (const word of wordsIn(text)) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [text.dealId]);
      else if (known.length <= COMMON_AT) known.push(text.dealId);
    }
  return [...holders].map(([word, deals]) => {
    const common = deals.length > COMMON_AT;
    return { word, common, deals: common ? [] : deals };
  });
}

function wordsIn({ parts }: SearchTextRow): ReadonlySet<string> {
  const split = (text: string) => (text === '' ? [] : text.split(' '));
  return new Set([
    ...Object.values(parts).flatMap(split),
    ...split(parts[NAMES] ?? '').map(inNames),
  ]);
}

/** A word of names is noted a second time, so that deals found by name can come first. */
function inNames(word: string): string {
  return `~${word}`;
}

function wordsOfFact({ value }: Fact): string[] {
  return searchWords(textsIn(value));
}

interface Named {
  readonly name: string;
  readonly title: string;
  readonly addresses: readonly string[];
}

function wordsOfNames(deal: Deal, people: readonly Named[]): string[] {
  const names = people.flatMap(({ name, title, addresses }) => [name, title, ...addresses]);
  return searchWords([deal.name, deal.company, ...deal.domains, ...names].join('\n'));
}
