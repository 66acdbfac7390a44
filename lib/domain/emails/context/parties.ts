import type { Person, PersonRole } from '../../people/person';

/**
 * Whom a mail means, by the roles that fill the part, first choice first. The first role is also whom we
 * ask for when nobody fills it. A CSM is called account manager in some teams.
 */
export const PARTIES = {
  // `other` last: a deal started from a thread knows people before it knows their roles.
  client: ['champion', 'primary_sponsor', 'economic_buyer', 'day_to_day_user', 'other'],
  champion: ['champion'],
  sponsor: ['primary_sponsor', 'exec_sponsor', 'economic_buyer', 'champion'],
  ae: ['ae'],
  se: ['se'],
  sdr: ['sdr'],
  csm: ['csm', 'am'],
  am: ['am', 'csm'],
  /** Who takes the customer over, whichever way the deal is handed over. */
  successor: ['csm', 'am'],
  // Who joins a call for us: an engineer or somebody of the house with a say.
  support: ['se', 'delivery', 'csm', 'am'],
} as const satisfies Record<string, readonly [PersonRole, ...PersonRole[]]>;
export type Party = keyof typeof PARTIES;
export const PARTY_NAMES = [
  'client',
  'champion',
  'sponsor',
  'ae',
  'se',
  'sdr',
  'csm',
  'am',
  'successor',
  'support',
] as const satisfies readonly Party[];

/** Who fills a part on this deal: of the first role anybody has, someone with an address before others. */
export function findParty(people: readonly Person[], party: Party): Person | null {
  const roles: readonly PersonRole[] = PARTIES[party];
  const role = roles.find((candidate) => people.some((person) => person.role === candidate));
  const holders = people.filter((person) => person.role === role);
  return holders.find((person) => person.addresses.length > 0) ?? holders[0] ?? null;
}
