import type { Person, PersonRole } from '../people/person';

/** Who plays a part. A skeptic may hold another role as well: the attitude tells. */
export function holdersOf(role: PersonRole, people: readonly Person[]): Person[] {
  return people.filter(
    (person) => person.role === role || (role === 'skeptic' && person.attitude === 'skeptic'),
  );
}
