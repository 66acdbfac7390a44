import { z } from '@/lib/domain/zod';

const ADDRESS_PATTERN = /^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\]+\.[^\s@<>()",;:\\]{2,}$/u;

/** An e-mail address, lower-cased. Looser than RFC 5322 on purpose: Gmail decides what it delivers. */
export const addressText = z.string().trim().toLowerCase().max(254).regex(ADDRESS_PATTERN);

/** A person as mail names them: the address, and the display name where one was given. */
export const mailAddressSchema = z.object({
  address: addressText,
  name: z.string().max(200).nullable(),
});
export type MailAddress = z.infer<typeof mailAddressSchema>;

/** The domain part of an address, lower-cased; empty where there is none. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
