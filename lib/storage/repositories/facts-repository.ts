import type { Fact } from '@/lib/domain/brief/fact';
import type { Person } from '@/lib/domain/people/person';
import type { BatonDatabase } from '../database';

/** A fact as a save gives it; the revision is counted here. */
export type FactInput = Omit<Fact, 'revision'>;

/**
 * Writes one field of a brief. The promise resolves once the transaction is on disk.
 *
 * @returns The row as kept; null when the deal is gone.
 */
export async function saveFact(db: BatonDatabase, input: FactInput): Promise<Fact | null> {
  return db.transaction('rw', db.deals, db.facts, async () => {
    const touched = await db.deals.update(input.dealId, { updatedAt: input.updatedAt });
    if (touched === 0) return null;
    const known = await db.facts.get([input.dealId, input.field]);
    const fact: Fact = { ...input, revision: (known?.revision ?? 0) + 1 };
    await db.facts.put(fact);
    return fact;
  });
}

/** Adds a person at the end of the people map, or replaces one in place; null when the deal is gone. */
export async function savePerson(
  db: BatonDatabase,
  input: Omit<Person, 'position'>,
): Promise<Person | null> {
  return db.transaction('rw', db.deals, db.people, async () => {
    const touched = await db.deals.update(input.dealId, { updatedAt: input.updatedAt });
    if (touched === 0) return null;
    const others = await db.people.where({ dealId: input.dealId }).toArray();
    const next = Math.max(-1, ...others.map(({ position }) => position)) + 1;
    const known = others.find(({ id }) => id === input.id);
    const person: Person = { ...input, position: known?.position ?? next };
    await db.people.put(person);
    return person;
  });
}

/** Takes a person off a deal's people map; one of another deal stays. */
export async function removePerson(
  db: BatonDatabase,
  { dealId, id }: Pick<Person, 'dealId' | 'id'>,
): Promise<void> {
  await db.people
    .where({ id })
    .and((person) => person.dealId === dealId)
    .delete();
}
