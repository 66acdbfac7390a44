import type { KnownSide } from '@/lib/domain/capture/capture-context';
import { domainOf } from '@/lib/domain/mail/mail-address';

const WITH_ADDRESS = /^(?<name>[^<]*)<(?<address>[^>]+)>$/;

/**
 * A side as a corpus names it: names, addresses, `Name <address>` and domains. Whoever's address is told brings
 * their domain along.
 */
export function knownSide(people: readonly string[]): KnownSide {
  const names: string[] = [];
  const addresses: string[] = [];
  const domains: string[] = [];
  for (const one of people) {
    const groups = WITH_ADDRESS.exec(one)?.groups;
    const name = (groups?.['name'] ?? (one.includes('@') || isDomain(one) ? '' : one)).trim();
    const at = (groups?.['address'] ?? (one.includes('@') ? one : '')).trim().toLowerCase();
    if (name !== '') names.push(name);
    if (at.startsWith('@')) domains.push(at.slice(1));
    else if (at !== '') addresses.push(at);
    if (isDomain(one)) domains.push(one.toLowerCase());
  }
  return { names, addresses, domains: [...new Set([...domains, ...addresses.map(domainOf)])] };
}

function isDomain(text: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(text);
}
