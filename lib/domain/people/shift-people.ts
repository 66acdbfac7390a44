import { z } from '@/lib/domain/zod';
import { isEqual } from '../merge/is-equal';
import { mergeValue } from '../merge/merge-value';
import { personPartsSchema, type PersonParts } from './person-parts';

/** A people map, in its order, before a change and after it. */
export interface PeopleWay {
  readonly from: readonly PersonParts[];
  readonly to: readonly PersonParts[];
}

const peopleSchema = z.array(personPartsSchema);

/**
 * Lays the way from one people map to another over the one that stands there by now: who was changed,
 * added, taken off or moved by somebody else since stays as they are.
 *
 * @returns The people map it comes to, in its order; null where there is nothing left to change.
 */
export function shiftPeople(
  now: readonly PersonParts[],
  { from, to }: PeopleWay,
): PersonParts[] | null {
  // Whom both ends have, and the map no longer, was taken off by somebody else: they don't come back.
  const isOff = ({ id }: PersonParts) => [from, to].every(has(id)) && !has(id)(now);
  const base = from.filter((person) => !isOff(person));
  const theirs = to.filter((person) => !isOff(person));
  const { data } = peopleSchema.safeParse(mergeValue(base, now, theirs).value);
  return data === undefined || isEqual(data, now) ? null : data;
}

function has(id: string): (people: readonly PersonParts[]) => boolean {
  return (people) => people.some((person) => person.id === id);
}
