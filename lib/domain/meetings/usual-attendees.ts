import type { MeetingKind } from '../deals/meeting';
import { findParty, type Party } from '../emails/context/parties';
import type { Person } from '../people/person';

const PARTIES: Readonly<Record<MeetingKind, readonly Party[]>> = {
  debrief: ['se', 'ae'],
  success_conversation: ['champion', 'ae'],
  alignment: ['csm', 'ae'],
  delivery_handoff: ['am', 'ae'],
  primer: ['champion'],
  introduction: ['champion', 'successor', 'ae'],
  kickoff: ['champion', 'successor', 'ae'],
  day_30_call: ['champion'],
  day_90_review: ['champion', 'successor'],
  other: [],
};

/** Who usually comes to a meeting, of those the deal knows by name. */
export function usualAttendees(kind: MeetingKind, people: readonly Person[]): string[] {
  const names = PARTIES[kind].map((party) => findParty(people, party)?.name ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
}
