import { isOwnAddress } from '@/lib/domain/mail/is-own-address';
import type { MailAddress } from '@/lib/domain/mail/mail-address';
import type { Profile } from '@/lib/domain/profile';

/** The addresses of people who are not colleagues; all of them while there is no profile. */
export function customerAddresses(
  people: readonly MailAddress[],
  profile: Profile | null,
): string[] {
  return people
    .map(({ address }) => address)
    .filter((address) => profile === null || !isOwnAddress(address, profile));
}
