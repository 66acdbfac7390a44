import { mailAddressSchema, type MailAddress } from '@/lib/domain/mail/mail-address';
import type { Recipients } from '@/lib/domain/mail/recipients';

const MAX_ROW = 500;
const MAX_LINE = 500;
const MAX_NAME = 200;

/** A page's text as one line the contract takes. */
export function lineOf(text: string | null): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim().slice(0, MAX_LINE);
}

/** The recipients that are addresses; a half-typed one must not cost the whole report. */
export function cleanRecipients({ to, cc, bcc }: Recipients): Recipients {
  return { to: cleanPeople(to), cc: cleanPeople(cc), bcc: cleanPeople(bcc) };
}

/** Each address once, the first name given for it kept. */
export function cleanPeople(people: readonly MailAddress[]): MailAddress[] {
  const byAddress = new Map<string, MailAddress>();
  for (const { address, name } of people) {
    const parsed = mailAddressSchema.safeParse({ address, name: name?.slice(0, MAX_NAME) ?? null });
    if (!parsed.success) continue;
    const known = byAddress.get(parsed.data.address);
    if (known === undefined || known.name === null) byAddress.set(parsed.data.address, parsed.data);
  }
  return [...byAddress.values()].slice(0, MAX_ROW);
}
