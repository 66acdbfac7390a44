import { comparableName } from '../deals/comparable-name';
import type { Person } from '../people/person';

/** A person of the file with the one here who is the same; null for somebody new. */
export interface MatchedPerson {
  readonly theirs: Person;
  readonly ours: Person | null;
}

/** Who is who: by id, then by an address both have, then by name. Nobody is matched twice. */
export function matchPeople(ours: readonly Person[], theirs: readonly Person[]): MatchedPerson[] {
  const left = new Set(ours);
  const found = new Map<Person, Person>();
  const ways: ((one: Person, other: Person) => boolean)[] = [
    (one, other) => one.id === other.id,
    (one, other) => one.addresses.some((address) => other.addresses.includes(address)),
    (one, other) => comparableName(one.name) !== '' && isSameName(one, other),
  ];
  for (const isSame of ways)
    for (const person of theirs) {
      if (found.has(person)) continue;
      const match = [...left].find((one) => isSame(one, person));
      if (match === undefined) continue;
      found.set(person, match);
      left.delete(match);
    }
  return theirs.map((person) => ({ theirs: person, ours: found.get(person) ?? null }));
}

function isSameName(one: Person, other: Person): boolean {
  return comparableName(one.name) === comparableName(other.name);
}
