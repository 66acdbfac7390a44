import type { Dossier } from '../deals/dossier';
import { domainOf } from '../mail/mail-address';
import { isOwnAddress } from '../mail/is-own-address';
import { isPublicMailDomain } from '../mail/public-mail-domains';
import { isOurRole, type Person } from '../people/person';
import type { Profile } from '../profile';
import type { CaptureContext, KnownSide } from './capture-context';

/** What of a profile tells who is on our side, and when they work. */
type OurProfile = Pick<Profile, 'name' | 'address' | 'ownDomains' | 'holidays' | 'weekend'>;

/** When and where a conversation is read. */
export interface ReadAt {
  /** ISO instant at which it was held or sent: "tomorrow" is meant from there where a turn has no time of its own. */
  readonly sentAt: string;
  /** IANA name of the rep's zone. */
  readonly timeZone: string;
  /** BCP 47 tag of the rep. */
  readonly locale: string;
}

/**
 * What a conversation of a deal is read against: ours are the rep, their company's domains and who has a role on our
 * side; theirs are the other people of the deal, with the domains of their addresses unless anybody can have one there.
 */
export function captureContextOf(
  profile: OurProfile,
  { people }: Pick<Dossier, 'people'>,
  readAt: ReadAt,
): CaptureContext {
  const { name, address, ownDomains, holidays, weekend } = profile;
  const isOurs = (person: Person) =>
    isOurRole(person.role) || person.addresses.some((one) => isOwnAddress(one, profile));
  const ours = sideOf(people.filter(isOurs));
  const theirs = sideOf(people.filter((person) => !isOurs(person)));
  return {
    ours: {
      names: unique([name, ...ours.names]),
      addresses: unique([address, ...ours.addresses]),
      domains: unique(ownDomains.map((domain) => domain.toLowerCase())),
    },
    theirs: {
      ...theirs,
      domains: unique(theirs.addresses.map(domainOf)).filter(
        (domain) => !isPublicMailDomain(domain),
      ),
    },
    ...readAt,
    holidays,
    weekend,
  };
}

function sideOf(people: readonly Person[]): Pick<KnownSide, 'names' | 'addresses'> {
  return {
    names: unique(people.map(({ name }) => name)),
    addresses: unique(people.flatMap(({ addresses }) => addresses)),
  };
}

/** Each once, without blanks. */
function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');
}
