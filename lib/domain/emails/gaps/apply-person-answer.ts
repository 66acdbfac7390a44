import { addressText } from '../../mail/mail-address';
import { newPerson } from '../../people/new-person';
import { personSchema, type Person } from '../../people/person';
import type { MissingFact } from '../email-draft';

export type AppliedPersonAnswer =
  | { readonly ok: true; readonly person: Person }
  | { readonly ok: false; readonly reason: 'not_a_person' | 'invalid' };

/**
 * The person a gap's answer makes or completes: someone of the asked role who lacks what was asked, else
 * a new person of that role.
 *
 * @param missing - A gap whose target is a person.
 * @param fresh - Ids and instant for a new person; the instant also marks a changed one.
 */
export function applyPersonAnswer(
  missing: MissingFact,
  text: string,
  people: readonly Person[],
  fresh: Pick<Person, 'id' | 'dealId' | 'updatedAt'>,
): AppliedPersonAnswer {
  if (missing.target.kind !== 'person') return { ok: false, reason: 'not_a_person' };
  const { role, property } = missing.target;
  const known = people.find(
    (person) =>
      person.role === role &&
      (property === 'name' ? person.name.trim() === '' : person.addresses.length === 0),
  );
  const base =
    known === undefined ? newPerson({ ...fresh, role }) : { ...known, updatedAt: fresh.updatedAt };
  const answer = property === 'name' ? { name: text.trim() } : addressesOf(text);
  const parsed = personSchema.safeParse({ ...base, ...answer });
  const isEmpty = text.trim() === '';
  return parsed.success && !isEmpty
    ? { ok: true, person: parsed.data }
    : { ok: false, reason: 'invalid' };
}

function addressesOf(text: string): { addresses: string[] } {
  const bare = /<([^<>]+)>\s*$/u.exec(text)?.[1] ?? text;
  const parsed = addressText.safeParse(bare);
  return { addresses: [parsed.success ? parsed.data : bare] };
}
