import { isOurRole, type Person } from '@/lib/domain/people/person';
import type { AddPromiseValues } from './add-promise-schema';

/** The customer's people who can be named as having heard a promise: those with an address. Nobody is chosen yet. */
export function peopleToPromise(people: readonly Person[]): AddPromiseValues['people'] {
  return people.flatMap(({ role, name, addresses: [address] }) =>
    isOurRole(role) || address === undefined ? [] : [{ address, name, chosen: false }],
  );
}
