import { domainOf } from '../mail/mail-address';
import { isPublicMailDomain } from '../mail/public-mail-domains';
import type { Person } from '../people/person';
import type { Deal } from './deal';
import type { DealMatch } from './deal-match';

/** What matching looks at: the deals that are not archived, and the people on their maps. */
export interface MatchInput {
  /** Customer-side addresses of the thread or compose; own addresses left out. */
  readonly addresses: readonly string[];
  readonly deals: readonly Deal[];
  readonly people: readonly Pick<Person, 'dealId' | 'addresses'>[];
  /** The deal this thread was pinned to by hand. */
  readonly pinnedDealId: string | null;
}

function decide(deals: readonly Deal[], by: 'pin' | 'address' | 'domain'): DealMatch | null {
  const [first, ...others] = deals;
  if (first === undefined) return null;
  if (others.length > 0) return { kind: 'several', candidates: [...deals] };
  return { kind: 'one', by, dealId: first.id };
}

function byAddress({ addresses, deals, people }: MatchInput): readonly Deal[] {
  const wanted = new Set(addresses.map((address) => address.toLowerCase()));
  const dealIds = new Set(
    people
      .filter((person) => person.addresses.some((address) => wanted.has(address)))
      .map((person) => person.dealId),
  );
  return deals.filter((deal) => dealIds.has(deal.id));
}

function byDomain({ addresses, deals }: MatchInput): readonly Deal[] {
  const domains = addresses.map(domainOf).filter((domain) => !isPublicMailDomain(domain));
  const belongs = (domain: string, own: string) => domain === own || domain.endsWith(`.${own}`);
  return deals.filter((deal) =>
    deal.domains.some(
      (own) => !isPublicMailDomain(own) && domains.some((domain) => belongs(domain, own)),
    ),
  );
}

/**
 * Whose deal people are about: a pin, then an exact address, then the company's domain. Public mail
 * domains never match; several candidates are handed to the rep to choose.
 */
export function matchDeal(input: MatchInput): DealMatch {
  const pinned = input.deals.filter((deal) => deal.id === input.pinnedDealId);
  return (
    decide(pinned, 'pin') ??
    decide(byAddress(input), 'address') ??
    decide(byDomain(input), 'domain') ?? { kind: 'none' }
  );
}
