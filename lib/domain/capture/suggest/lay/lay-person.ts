import { addressText } from '../../../mail/mail-address';
import { newPerson } from '../../../people/new-person';
import { personSchema, type Person } from '../../../people/person';
import { partsOf, personPartsSchema, type PersonParts } from '../../../people/person-parts';
import { withoutMarkup } from '../../../text';
import type { CapturedOf } from '../../captured-fact';
import { asNew, type Conflict, type Laid } from '../laid';
import { isSameName } from '../same-name';

export interface PersonToLay {
  readonly said: CapturedOf<'person'>['value'];
  readonly people: readonly Person[];
  /** Of the person it makes, if it makes one. */
  readonly made: Pick<Person, 'id' | 'dealId'>;
}

/** Lays somebody who was met over the people map: they are there, are known better now, or are new. */
export function layPerson({ said: raw, people, made }: PersonToLay): Laid {
  const said = cleaned(raw);
  const known = people.find(({ id }) => id === made.id) ?? personLike(said, people);
  if (known === undefined) return asNew(addedPerson(said, made));
  const before = partsOf(known);
  const filled: PersonParts = {
    ...before,
    name: isLonger(said.name, before.name) ? said.name : before.name,
    title: before.title || said.title,
    phone: before.phone || said.phone,
    role: before.role === 'other' && said.role !== null ? said.role : before.role,
    addresses: withAddress(before.addresses, said.address),
  };
  const conflicts = (['title', 'phone'] as const).flatMap((part): Conflict[] =>
    said[part] === '' || isSame(filled[part], said[part])
      ? []
      : [{ part, brief: filled[part], said: said[part] }],
  );
  const fills = FILLED.filter((part) => String(before[part]) !== String(filled[part]));
  if (conflicts.length > 0) {
    const others = Object.fromEntries(conflicts.map(({ part, said: other }) => [part, other]));
    const taken = personPartsSchema.safeParse({ ...filled, ...others });
    if (!taken.success) return { state: 'no_room' };
    const instead = { kind: 'person', before, after: taken.data } as const;
    return { state: 'contradiction', conflicts, instead, both: null };
  }
  if (fills.length === 0) return { state: 'known' };
  const parsed = personPartsSchema.safeParse(filled);
  if (!parsed.success) return { state: 'no_room' };
  const write = { kind: 'person', before, after: parsed.data } as const;
  return { state: 'new', fills, of: before.name || (before.addresses[0] ?? ''), write };
}

/** Who on the map is meant: by the address, then by the name, if that means one of them. */
function personLike(
  { name, address }: Pick<CapturedOf<'person'>['value'], 'name' | 'address'>,
  people: readonly Person[],
): Person | undefined {
  const at = address.toLowerCase();
  const byAddress = people.find(({ addresses }) => at !== '' && addresses.includes(at));
  if (byAddress !== undefined) return byAddress;
  const byName = people.filter((one) => one.name !== '' && isSameName(one.name, name));
  return byName.length === 1 ? byName[0] : byName.find((one) => isSame(one.name, name));
}

const FILLED = ['name', 'title', 'phone', 'role', 'addresses'] as const;

type Said = CapturedOf<'person'>['value'];

/** What somebody else wrote, as a person of the map may have it: no markup in a name, no address that is none. */
function cleaned(said: Said): Said {
  const address = addressText.safeParse(said.address);
  const name = withoutMarkup(said.name).trim();
  return {
    ...said,
    name,
    // Where a sentence ends after it, its stop is no part of the title.
    title: said.title.trim().replace(/\s*[.,;:]+$/u, ''),
    phone: said.phone.trim(),
    address: address.success ? address.data : '',
  };
}

function addedPerson(said: Said, made: PersonToLay['made']) {
  const addresses = withAddress([], said.address);
  if (said.name === '' && addresses.length === 0) return null;
  const { name, title, phone } = said;
  // The time is counted where it is saved.
  const updatedAt = new Date(0).toISOString();
  const role = said.role ?? 'other';
  const person = newPerson({ ...made, updatedAt, name, title, phone, addresses, role });
  const parsed = personSchema.safeParse(person);
  if (!parsed.success) return null;
  return { kind: 'person', before: null, after: partsOf(parsed.data) } as const;
}

function withAddress(known: readonly string[], address: string): string[] {
  return address === '' || known.includes(address) ? [...known] : [...known, address].slice(0, 20);
}

/** "Dana" becomes "Dana Whitfield", and never the other way. */
function isLonger(said: string, known: string): boolean {
  return isSameName(said, known)
    ? said.split(/\s+/u).length > known.split(/\s+/u).length
    : known === '';
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
