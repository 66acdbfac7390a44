import { mailAddressSchema } from '@/lib/domain/mail/mail-address';
import type { MailAddress } from '@/lib/domain/mail/mail-address';
import { lineText } from './line-text';

const LONGEST_NAME = 200;

/**
 * A person from what a page says of them.
 *
 * @param name - The display name; dropped where it only repeats the address.
 * @returns Null where the address is none: a group's id, a half-typed text, a hostile value.
 */
export function toMailAddress(address: string | null, name: string | null): MailAddress | null {
  if (address === null) return null;
  const shown = lineText(name ?? '').slice(0, LONGEST_NAME);
  const repeats = shown === '' || shown.toLowerCase() === address.trim().toLowerCase();
  const parsed = mailAddressSchema.safeParse({ address, name: repeats ? null : shown });
  return parsed.success ? parsed.data : null;
}

/** A person from a header-like text: `Dana Reyes <dana@northwind.example>`, quoted or bare. */
export function readMailboxText(text: string): MailAddress | null {
  const parts = /^\s*(?:"?([^"<]*)"?\s*)?<([^<>]+)>\s*$/u.exec(text.slice(0, 1_000));
  return parts === null
    ? toMailAddress(text, null)
    : toMailAddress(parts[2] ?? null, parts[1] ?? null);
}

/** The same people once each, the first mention kept; one with a name wins over the same without. */
export function uniquePeople(people: readonly MailAddress[]): readonly MailAddress[] {
  const byAddress = new Map<string, MailAddress>();
  for (const person of people) {
    const known = byAddress.get(person.address);
    if (known === undefined || (known.name === null && person.name !== null))
      byAddress.set(person.address, person);
  }
  return [...byAddress.values()];
}
