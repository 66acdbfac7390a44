import { domainOf } from './mail-address';

/**
 * Whether an address belongs to the rep's own company: one of their domains or a subdomain of one.
 *
 * @param own - The rep's address and company domains.
 */
export function isOwnAddress(
  address: string,
  own: { readonly address: string; readonly ownDomains: readonly string[] },
): boolean {
  if (address.toLowerCase() === own.address) return true;
  const domain = domainOf(address);
  return own.ownDomains
    .map((mine) => mine.toLowerCase())
    .some((mine) => domain === mine || domain.endsWith(`.${mine}`));
}
