import { newPerson } from '../../people/new-person';
import type { PersonRole } from '../../people/person';
import { partsOf, type PersonParts } from '../../people/person-parts';
import { withoutMarkup } from '../../text';
import type { CrmDifference } from './crm-difference';

/** The roles that Salesforce and HubSpot offer for a contact of a deal, by their words; unverified. */
const ROLES: readonly (readonly [RegExp, PersonRole])[] = [
  [/economic buyer|decision maker|budget holder/u, 'economic_buyer'],
  [/champion/u, 'champion'],
  [/executive sponsor/u, 'exec_sponsor'],
  [/business user|end user/u, 'day_to_day_user'],
  [/procure|purchas/u, 'procurement'],
  [/blocker/u, 'skeptic'],
  [/technical|\bit\b/u, 'it_owner'],
];

/** A person as the map would have them if what the CRM says of a contact were taken over: to be confirmed. */
export function contactPerson(
  { crm, ours, parts }: Extract<CrmDifference, { kind: 'contact' }>,
  made: { readonly id: string; readonly dealId: string; readonly at: string },
): PersonParts {
  const { id, dealId, at: updatedAt } = made;
  const person = ours ?? {
    ...partsOf(newPerson({ id, dealId, updatedAt })),
    name: withoutMarkup(crm.name),
    role: roleOf(crm.role),
  };
  const told = (part: 'title' | 'phone') => (parts.includes(part) ? crm[part] : person[part]);
  const address = parts.includes('addresses') ? crm.address : null;
  return {
    ...person,
    title: told('title'),
    phone: told('phone'),
    addresses: address === null ? person.addresses : [...person.addresses, address].slice(-20),
    toConfirm: true,
  };
}

/** The part a contact plays, by what the CRM calls it; what nobody knows is `other`. */
function roleOf(role: string): PersonRole {
  const text = role.toLowerCase();
  return ROLES.find(([words]) => words.test(text))?.[1] ?? 'other';
}
