import { isOurRole, type Person, type PersonRole } from '../people/person';
import { fieldReason, type FieldReason } from './field-reason';
import { holdersOf } from './holders-of';
import { isBlank } from './is-blank';

/** The parts a one-page brief names at least. */
const WANTED_ROLES = [
  'economic_buyer',
  'champion',
  'day_to_day_user',
  'skeptic',
] as const satisfies readonly PersonRole[];

/** The people on the customer's side. */
export function customerPeople(people: readonly Person[]): Person[] {
  return people.filter((person) => !isOurRole(person.role));
}

/** What the people map lacks: somebody for each wanted part, then one line on how each of them behaves. */
export function peopleMapGap(people: readonly Person[]): FieldReason | null {
  const theirs = customerPeople(people).filter(
    (person) => !isBlank(person.name) || person.addresses.length > 0,
  );
  if (theirs.length === 0) return fieldReason('people_missing');
  const [missing] = missingRoles(theirs);
  if (missing !== undefined) return fieldReason('role_missing', { role: missing });
  const unknown = WANTED_ROLES.map((role) => holdersOf(role, theirs)).find((holders) =>
    holders.every((person) => isBlank(person.behaviour)),
  )?.[0];
  if (unknown === undefined) return null;
  return fieldReason('behaviour_missing', {
    name: isBlank(unknown.name) ? (unknown.addresses[0] ?? '') : unknown.name,
  });
}

/** The wanted parts that nobody plays yet. */
export function missingRoles(people: readonly Person[]): PersonRole[] {
  return WANTED_ROLES.filter((role) => holdersOf(role, people).length === 0);
}
