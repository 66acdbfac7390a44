import type { SentEmail } from '../../deals/sent-email';
import type { Person } from '../../people/person';

/** Who wrote from an address: a person of the deal, somebody the mail went to, or the address itself. */
export function answererName(
  address: string,
  { recipients }: Pick<SentEmail, 'recipients'>,
  people: readonly Person[],
): string {
  const person = people.find(({ addresses }) => addresses.includes(address));
  if (person !== undefined && person.name.trim() !== '') return person.name;
  const { to, cc, bcc } = recipients;
  return [...to, ...cc, ...bcc].find((one) => one.address === address)?.name ?? address;
}
