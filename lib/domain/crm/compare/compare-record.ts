import { factValues } from '../../brief/fact';
import { comparableName } from '../../deals/comparable-name';
import { DEAL_PHASES } from '../../deals/deal';
import type { Dossier } from '../../deals/dossier';
import { isOurRole, type Person } from '../../people/person';
import { partsOf } from '../../people/person-parts';
import type { CrmContact } from '../crm-deal';
import type { ContactPart, CrmDifference } from './crm-difference';
import type { CrmSays } from './crm-says';

/** Half a cent: two sums nearer than that were only rounded differently. */
const SAME_SUM = 0.005;

/**
 * What a CRM says otherwise than the deal's own records, the deal's facts first, then people. Equal is what
 * a reader would take for equal: names without case and company forms, addresses without case.
 *
 * @param ownName - The rep's, who owns the deal here unless another AE is on its people map.
 */
export function compareRecord(
  says: CrmSays,
  dossier: Dossier,
  ownName: string,
): readonly CrmDifference[] {
  return [
    ...wonOf(says, dossier),
    ...amountOf(says, dossier),
    ...textOf('closeDate', says.closeDate, dossier.deal.closeDate, (text) => text),
    ...textOf('company', says.company, dossier.deal.company, comparableName),
    ...ownerOf(says, dossier, ownName),
    ...says.contacts.flatMap((contact) => contactOf(contact, dossier)),
  ];
}

function wonOf({ standing }: CrmSays, { deal }: Dossier): CrmDifference[] {
  const isSigned = DEAL_PHASES.indexOf(deal.phase) >= DEAL_PHASES.indexOf('signed');
  return standing === 'won' && !isSigned ? [{ kind: 'won' }] : [];
}

function amountOf({ amount }: CrmSays, { facts }: Dossier): CrmDifference[] {
  // A CRM shows nothing and nought alike.
  if (amount === null || amount.value <= 0) return [];
  const written = factValues(facts).commercials;
  const value = written?.value ?? null;
  if (value === null) return [{ kind: 'amount', crm: amount, ours: null }];
  const currency = written?.currency ?? '';
  const isSameSum = Math.abs(value - amount.value) < SAME_SUM;
  const isSameCurrency = currency === '' || amount.currency === '' || currency === amount.currency;
  return isSameSum && isSameCurrency
    ? []
    : [{ kind: 'amount', crm: amount, ours: { value, currency } }];
}

function textOf(
  kind: 'closeDate' | 'company',
  crm: string | null,
  ours: string | null,
  comparable: (text: string) => string,
): CrmDifference[] {
  if (crm === null || comparable(crm) === '') return [];
  const isBlank = ours === null || ours === '';
  if (!isBlank && comparable(crm) === comparable(ours)) return [];
  return [{ kind, crm, ours: isBlank ? null : ours }];
}

function ownerOf({ owner }: CrmSays, { people }: Dossier, ownName: string): CrmDifference[] {
  if (owner === null || comparableName(owner.name) === '') return [];
  const ours = people.filter(({ role }) => isOurRole(role));
  const isKnown = [ownName, ...ours.map(({ name }) => name)].some(
    (name) => comparableName(name) === comparableName(owner.name),
  );
  if (isKnown) return [];
  const owning = ours.find(({ role }) => role === 'ae')?.name ?? '';
  return [{ kind: 'owner', crm: owner, ours: owning === '' ? null : owning }];
}

function contactOf(contact: CrmContact, { people }: Dossier): CrmDifference[] {
  if (contact.name.trim() === '' && contact.address === null) return [];
  const person = findPerson(contact, people);
  const parts = (['addresses', 'title', 'phone'] as const).filter((part) =>
    tellsMore(part, contact, person),
  );
  if (person !== null && parts.length === 0) return [];
  return [{ kind: 'contact', crm: contact, ours: person === null ? null : partsOf(person), parts }];
}

/** By address before name: two people may be called alike. */
function findPerson(contact: CrmContact, people: readonly Person[]): Person | null {
  const address = contact.address?.toLowerCase();
  const byAddress = people.find(({ addresses }) =>
    addresses.some((one) => one.toLowerCase() === address),
  );
  if (byAddress !== undefined) return byAddress;
  const name = comparableName(contact.name);
  const named = people.filter((person) => name !== '' && comparableName(person.name) === name);
  const [only = null, ...others] = named;
  return others.length === 0 ? only : null;
}

function tellsMore(part: ContactPart, contact: CrmContact, person: Person | null): boolean {
  if (part === 'addresses') {
    const { address } = contact;
    const known = person?.addresses.map((one) => one.toLowerCase()) ?? [];
    return address !== null && !known.includes(address.toLowerCase());
  }
  const theirs = contact[part].trim();
  if (theirs === '') return false;
  const written = person?.[part].trim() ?? '';
  return part === 'phone'
    ? digits(theirs) !== digits(written)
    : theirs.toLowerCase() !== written.toLowerCase();
}

function digits(phone: string): string {
  return phone.replace(/\D/gu, '');
}
