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

/** Adds or replaces a person; null when the deal is gone. */
export async function savePerson(db: BatonDatabase, person: Person): Promise<Person | null> {
  return db.transaction('rw', db.deals, db.people, async () => {
    const touched = await db.deals.update(person.dealId, { updatedAt: person.updatedAt });
    if (touched === 0) return null;
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
