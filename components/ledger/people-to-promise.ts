import type { MailAddress } from '@/lib/domain/mail/mail-address';
import { isOurRole, type Person } from '@/lib/domain/people/person';

/** The customer's people who can be named as having heard a promise: those with an address. */
export function peopleToPromise(people: readonly Person[]): MailAddress[] {
  return people.flatMap(({ role, name, addresses: [address] }) =>
    isOurRole(role) || address === undefined
      ? []
      : [{ address, name: name === '' ? null : name.slice(0, 200) }],
  );
}
