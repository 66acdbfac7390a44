import { domainOf } from '../mail/mail-address';
import type { CaptureContext, KnownSide } from './capture-context';
import type { Side, Speaker } from './capture-document';

/**
 * Which side somebody is on: by their address, its domain, then by their name. Whoever has an address of a
 * company's own that isn't ours is theirs; of whom only a name is known that nobody gave, nothing is known.
 */
export function sideOf({ name, address }: Speaker, { ours, theirs }: CaptureContext): Side {
  if (address !== null) {
    const at = address.toLowerCase();
    if (isAddressOf(ours, at)) return 'ours';
    if (isAddressOf(theirs, at)) return 'theirs';
  }
  if (isNameOf(ours, name)) return 'ours';
  if (isNameOf(theirs, name)) return 'theirs';
  return address === null || address === '' ? 'unknown' : 'theirs';
}

function isAddressOf({ addresses, domains }: KnownSide, address: string): boolean {
  const domain = domainOf(address);
  return (
    addresses.includes(address) ||
    domains.some((one) => domain === one || domain.endsWith(`.${one}`))
  );
}

/** The same name, or its first word where one side has only that: "Tom" and "Tom Vale". */
function isNameOf({ names }: KnownSide, name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0) return false;
  return names.some((known) => {
    const others = wordsOf(known);
    const [short, long] = words.length <= others.length ? [words, others] : [others, words];
    return short.length === 1 ? long[0] === short[0] : short.every((word) => long.includes(word));
  });
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '');
}
