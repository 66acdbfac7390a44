import type { Dossier } from '../deals/dossier';
import type { Meeting } from '../deals/meeting';
import { isOurRole, type Person } from '../people/person';
import { findParty } from '../emails/context/parties';
import { primerHeld } from './primer-held';

type Kind = Meeting['kind'];

/** Meetings that bring the CSM and the customer together, whoever is written down for them. */
const JOINT: readonly Kind[] = ['introduction', 'kickoff'];
/** Meetings with the customer, to which the CSM may be invited. */
const WITH_CUSTOMER: readonly Kind[] = ['success_conversation', 'day_30_call', 'day_90_review'];

/**
 * Whether a planned meeting invites the customer together with the CSM although the primer call was not held: the
 * invitation carries a name the champion has not heard. Only where a CSM takes over.
 *
 * @param meeting - As it is written down; one that was held invites nobody any more.
 */
export function invitesBeforePrimer(
  { kind, plannedAt, heldAt, attendees }: Omit<Meeting, 'updatedAt'>,
  { deal, people, meetings }: Pick<Dossier, 'deal' | 'people' | 'meetings'>,
  now: Date,
): boolean {
  if (deal.handoffModel !== 'csm_90_day' || plannedAt === null || heldAt !== null) return false;
  if (primerHeld(meetings, now) !== null) return false;
  if (JOINT.includes(kind)) return true;
  const csm = findParty(people, 'csm');
  if (csm === null || !isAmong(csm, attendees)) return false;
  const customers = people.filter(({ role }) => !isOurRole(role));
  return (
    WITH_CUSTOMER.includes(kind) ||
    (kind === 'other' && customers.some((person) => isAmong(person, attendees)))
  );
}

/** Attendees are written by hand: a whole name, an address, or nothing to go by. */
function isAmong({ name, addresses }: Person, attendees: readonly string[]): boolean {
  const known = [name, ...addresses].map(plain).filter((text) => text !== '');
  return attendees.some((attendee) => known.includes(plain(attendee)));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
