import { addressText } from '../mail/mail-address';

/** Somebody a row names. */
export interface ReadContact {
  readonly name: string;
  readonly address: string | null;
}

const WITH_ADDRESS = /^(.*?)\s*[(<]\s*([^()<>\s]+@[^()<>\s]+)\s*[)>]$/u;

/**
 * The people a row names: one a cell, or several set apart by semicolons ("Dana Whitfield (dana@x.com); …").
 *
 * @returns Null where an address is none.
 */
export function readContacts(names: string, addresses: string): ReadContact[] | null {
  const named = splitList(names).map((entry): ReadContact => {
    const [, name = entry, address = null] = WITH_ADDRESS.exec(entry) ?? [];
    return { name, address };
  });
  const mails = splitList(addresses);
  const count = Math.max(named.length, mails.length);
  const contacts = Array.from({ length: count }, (_, index): ReadContact => {
    const { name, address } = named[index] ?? { name: '', address: null };
    return { name, address: mails[index] ?? address };
  });
  const read = contacts.map(({ name, address }) => {
    const parsed = addressText.safeParse(address);
    return { name, address: address === null ? null : (parsed.data ?? undefined) };
  });
  const isSound = read.every(({ address }) => address !== undefined);
  return isSound ? read.map(({ name, address }) => ({ name, address: address ?? null })) : null;
}

function splitList(cell: string): string[] {
  return cell
    .split(/[;\n|]+/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
