import type { Person, PersonRole } from '../people/person';
import { fieldReason, type FieldReason, type ReasonPart } from './field-reason';
import { holdersOf } from './holders-of';
import { isBlank } from './is-blank';
import { missingParts } from './missing-parts';
import { saysNone } from './wording/says-none';

/** What a newcomer has yet to learn of the champion: why they pushed, where they stand, how close we are. */
export function championGap(people: readonly Person[]): FieldReason | null {
  return profileGap('champion', people, 'champion_incomplete', (champion) =>
    missingParts({
      whyTheyPushed: champion.whyTheyPushed,
      standing: [champion.standing, champion.authority],
      relationship: champion.relationshipStrength,
    }),
  );
}

/** What is not known of the economic buyer: priorities, concerns and whether they were settled, the argument that closed. */
export function buyerGap(people: readonly Person[]): FieldReason | null {
  return profileGap('economic_buyer', people, 'buyer_incomplete', (buyer) =>
    missingParts({
      priorities: buyer.priorities,
      concerns: buyer.concernsRaised,
      concernsStatus:
        isBlank(buyer.concernsRaised) || saysNone(buyer.concernsRaised) || buyer.concernsStatus,
      roiArgument: buyer.roiArgument,
    }),
  );
}

/** A part played by several is known when one of them is: the rest may come later. */
function profileGap(
  role: PersonRole,
  people: readonly Person[],
  code: 'champion_incomplete' | 'buyer_incomplete',
  missingOf: (person: Person) => ReasonPart[],
): FieldReason | null {
  const profiles = holdersOf(role, people).map((person) => ({
    person,
    missing: missingOf(person),
  }));
  const [best] = profiles.sort((a, b) => a.missing.length - b.missing.length);
  if (best === undefined) return fieldReason('role_missing', { role });
  return best.missing.length === 0
    ? null
    : fieldReason(code, { words: best.person.name }, best.missing);
}
