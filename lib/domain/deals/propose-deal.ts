import { domainOf, type MailAddress } from '../mail/mail-address';
import { isPublicMailDomain } from '../mail/public-mail-domains';

/** A new deal as a thread suggests it; the rep corrects it before it is created. */
export interface DealProposal {
  readonly name: string;
  readonly company: string;
  readonly domains: readonly string[];
  readonly people: readonly { readonly name: string; readonly address: string }[];
}

/** Second-level labels under which companies register in some countries (`acme.co.uk`). */
const SHARED_SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'or', 'ne']);

function companyFromDomain(domain: string): string {
  const labels = domain.split('.');
  labels.pop();
  if (labels.length > 1 && SHARED_SECOND_LEVEL.has(labels.at(-1) ?? '')) labels.pop();
  return (labels.at(-1) ?? '')
    .split('-')
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function nameFromAddress(address: string): string {
  const words = address
    .slice(0, address.lastIndexOf('@'))
    .replace(/\+.*$/u, '')
    .split(/[._-]+/u)
    .filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** The domain most people come from; the earlier one where it is a draw. */
function mainDomain(domains: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const domain of domains) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

/**
 * A deal prefilled from a thread: its customer-side people, their company's domain, and a name.
 *
 * @param people - Customer-side people, own addresses left out.
 * @param subject - Names the deal where no company domain does.
 */
export function proposeDeal(people: readonly MailAddress[], subject: string): DealProposal {
  const unique = [...new Map(people.map((person) => [person.address, person])).values()];
  const companyDomains = unique
    .map(({ address }) => domainOf(address))
    .filter((domain) => !isPublicMailDomain(domain));
  const domain = mainDomain(companyDomains);
  const company = domain === null ? '' : companyFromDomain(domain);
  const plainSubject = subject.replace(/^(?:(?:re|fwd?|aw|wg|sv|antw)\s*:\s*)+/iu, '').trim();
  return {
    name: company === '' ? plainSubject : company,
    company,
    domains: domain === null ? [] : [domain],
    people: unique.map(({ address, name }) => ({
      address,
      name: name ?? nameFromAddress(address),
    })),
  };
}
