import { factStateOf, type Fact, type FactState } from '@/lib/domain/brief/fact';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import type { FactField } from '@/lib/domain/brief/fact-schemas';
import { joinOrigins, withoutOrigins } from '@/lib/domain/brief/join-origins';
import { mergeFact } from '@/lib/domain/brief/merge-fact';
import type { Origin } from '@/lib/domain/brief/origin';
import { mergeValue, type LostPart } from '@/lib/domain/merge/merge-value';
import { personSchema, type Person } from '@/lib/domain/people/person';
import { partsOf, type PersonParts } from '@/lib/domain/people/person-parts';
import type { NewLoss } from '@/lib/domain/versions/record-change';
import type { Change, Version } from '@/lib/domain/versions/version';
import type { BatonDatabase } from '../database';
import { indexDealNames, indexFact, searchTables } from './search-repository';
import { keepVersion } from './versions-repository';

/** When a write happens, and the id of the version it begins if it begins one. */
export interface WriteStamp {
  readonly at: string;
  readonly versionId: string;
}

export interface FactSave extends WriteStamp {
  readonly dealId: string;
  readonly field: FactField;
  readonly state: FactState;
  readonly base: FactState;
  readonly unheard: readonly FactState[];
  /** Where what is new in it was taken from; what the rep wrote has none. */
  readonly origins: readonly Origin[];
  /** Those that speak for nothing in it any more; none unless given. */
  readonly outdated?: readonly Origin[] | undefined;
}

/** What a save came to: the row as kept, and what others wrote in the same places meanwhile. */
export interface Saved<Row> {
  readonly row: Row;
  readonly lost: readonly LostPart[];
}

/**
 * Writes one field of a brief over what stands there by now. The promise resolves once the transaction is
 * on disk.
 *
 * @returns Null when the deal is gone.
 */
export async function saveFact(db: BatonDatabase, save: FactSave): Promise<Saved<Fact> | null> {
  const { dealId, field, base, state: mine, unheard, outdated = [], at } = save;
  return db.transaction('rw', briefTables(db), async () => {
    if ((await db.deals.update(dealId, { updatedAt: at })) === 0) return null;
    const known = await db.facts.get([dealId, field]);
    const theirs = known === undefined ? null : factStateOf(known);
    const { state, lost } = mergeFact({ field, base, mine, unheard }, theirs);
    const row: Fact = {
      dealId,
      field,
      ...state,
      origins: joinOrigins(withoutOrigins(known?.origins ?? [], outdated), save.origins),
      revision: (known?.revision ?? 0) + 1,
      updatedAt: at,
    };
    await db.facts.put(row);
    await indexFact(db, row);
    await keepVersion(db, {
      id: save.versionId,
      dealId,
      at,
      reason: 'edited',
      changes: [{ what: 'fact', field, from: theirs, to: state }],
      losses: lost.map((part) => ({ what: 'fact', key: field, ...part })),
    });
    return { row, lost };
  });
}

export interface PersonSave extends WriteStamp {
  readonly person: PersonParts;
  /** The person as the form opened with; null for a new one. */
  readonly base: PersonParts | null;
}

/** Adds a person at the end of the people map, or lays changes over one; null when the deal is gone. */
export async function savePerson(
  db: BatonDatabase,
  { person: mine, base, at, versionId }: PersonSave,
): Promise<Saved<Person> | null> {
  const { dealId, id } = mine;
  return db.transaction('rw', briefTables(db), async () => {
    if ((await db.deals.update(dealId, { updatedAt: at })) === 0) return null;
    const others = await db.people.where({ dealId }).toArray();
    const next = Math.max(-1, ...others.map(({ position }) => position)) + 1;
    const known = others.find((person) => person.id === id);
    const position = known?.position ?? next;
    const { value, lost } =
      known === undefined
        ? { value: mine, lost: [] }
        : mergeValue(base ?? known, mine, partsOf(known));
    const row = personSchema.parse({ ...(value as object), id, dealId, position, updatedAt: at });
    await db.people.put(row);
    await indexDealNames(db, dealId);
    await keepVersion(db, {
      id: versionId,
      dealId,
      at,
      reason: 'edited',
      changes: [{ what: 'person', personId: id, from: known ?? null, to: row }],
      losses: lost.map((part) => ({ what: 'person', key: id, ...part })),
    });
    return { row, lost };
  });
}

/** Takes a person off a deal's people map; one of another deal stays. */
export async function removePerson(
  db: BatonDatabase,
  { dealId, id, at, versionId }: Pick<Person, 'dealId' | 'id'> & WriteStamp,
): Promise<void> {
  await db.transaction('rw', briefTables(db), async () => {
    const known = await db.people.get(id);
    if (known?.dealId !== dealId) return;
    await db.people.delete(id);
    await indexDealNames(db, dealId);
    await keepVersion(db, {
      id: versionId,
      dealId,
      at,
      reason: 'edited',
      changes: [{ what: 'person', personId: id, from: known, to: null }],
      losses: [],
    });
  });
}

/** Puts a deal's people in an order; whoever is not named keeps their place after them. */
export async function orderPeople(
  db: BatonDatabase,
  { dealId, ids }: { readonly dealId: string; readonly ids: readonly string[] },
): Promise<void> {
  await db.transaction('rw', db.people, async () => {
    const people = await db.people.where({ dealId }).sortBy('position');
    const rank = ({ id }: Person) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
    const ordered = people.toSorted((a, b) => rank(a) - rank(b));
    await db.people.bulkPut(ordered.map((person, position) => ({ ...person, position })));
  });
}

export interface BriefWrite extends WriteStamp {
  readonly dealId: string;
  readonly reason: Version['reason'];
  readonly changes: readonly Change[];
  /** What did not come to stand; none unless given. */
  readonly losses?: readonly NewLoss[];
}

/**
 * Writes many facts and people of one deal at once, whatever stands there: a restore, an import, a merge.
 *
 * @returns False when the deal is gone.
 */
export async function writeBrief(
  db: BatonDatabase,
  { dealId, reason, changes, losses = [], at, versionId }: BriefWrite,
): Promise<boolean> {
  return db.transaction('rw', briefTables(db), async () => {
    if ((await db.deals.update(dealId, { updatedAt: at })) === 0) return false;
    const written: Change[] = [];
    for (const change of changes) written.push(await writeChange(db, { dealId, change, at }));
    await indexDealNames(db, dealId);
    await keepVersion(db, { id: versionId, dealId, at, reason, changes: written, losses });
    return true;
  });
}

async function writeChange(
  db: BatonDatabase,
  { dealId, change, at }: { readonly dealId: string; readonly change: Change; readonly at: string },
): Promise<Change> {
  if (change.what === 'person') {
    const from = (await db.people.get(change.personId)) ?? null;
    if (change.to === null) await db.people.delete(change.personId);
    else await db.people.put({ ...change.to, dealId, id: change.personId, updatedAt: at });
    return { ...change, from };
  }
  const { field, to } = change;
  const known = await db.facts.get([dealId, field]);
  const from = known === undefined ? null : factStateOf(known);
  if (to === null && known === undefined) return { ...change, from };
  const row: Fact = {
    dealId,
    field,
    origins: to === null ? [] : (known?.origins ?? []),
    // A row that went away would count its saves from the start again: pages would take it for an old one.
    ...(to ?? { value: EMPTY_FACTS[field], toConfirm: false, none: false }),
    revision: (known?.revision ?? 0) + 1,
    updatedAt: at,
  };
  await db.facts.put(row);
  await indexFact(db, row);
  return { ...change, from };
}

function briefTables(db: BatonDatabase) {
  return [db.deals, db.people, db.facts, db.versions, ...searchTables(db)];
}
