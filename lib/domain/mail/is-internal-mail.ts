import { isOwnAddress } from './is-own-address';
import { addressesOf, type Recipients } from './recipients';

/**
 * Whether a mail goes to colleagues alone. One without recipients yet does not.
 *
 * @param own - The rep's address and company domains.
 */
export function isInternalMail(
  recipients: Recipients,
  own: { readonly address: string; readonly ownDomains: readonly string[] },
): boolean {
  const addresses = addressesOf(recipients);
  return addresses.length > 0 && addresses.every((address) => isOwnAddress(address, own));
}
