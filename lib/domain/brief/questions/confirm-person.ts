import type { Person, PersonRole } from '../../people/person';
import type { ConfirmCode } from './question';

/**
 * How a person's part is put to the customer. What they think of us, and that we call somebody a skeptic, stays with us:
 * there the question is only whether they take part.
 */
const BY_ROLE: { readonly [Role in PersonRole]?: ConfirmCode } = {
  economic_buyer: 'economicBuyer',
  champion: 'champion',
  day_to_day_user: 'dayToDayUser',
  exec_sponsor: 'execSponsor',
  primary_sponsor: 'primarySponsor',
  procurement: 'procurement',
  finance_ap: 'finance',
  it_owner: 'itOwner',
};

/** The question that confirms a person of the people map. */
export function confirmPerson({ role }: Person): ConfirmCode {
  return BY_ROLE[role] ?? 'involved';
}
