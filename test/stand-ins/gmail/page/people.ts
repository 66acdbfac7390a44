import type { Person } from '../accounts';
import { pageState } from './page-state';
import { settings } from './settings';
import { store } from './store';

/** Everybody whose mail is in the mailbox, by address. */
function contacts(): Person[] {
  const known = new Map<string, Person>();
  for (const thread of store.threads) {
    for (const { from, to, cc } of thread.messages) {
      for (const person of [...(from === null ? [] : [from]), ...to, ...cc]) {
        if (!known.has(person.address)) known.set(person.address, person);
      }
    }
  }
  return [...known.values()];
}

/** Contacts whose name or address begins with (any word of it) what is typed; at most five. */
export function suggest(typed: string): Person[] {
  const start = typed.trim().toLowerCase();
  if (start === '') return [];
  const begins = ({ name, address }: Person): boolean =>
    [...name.split(' '), name, address].some((word) => word.toLowerCase().startsWith(start));
  return contacts()
    .filter((person) => begins(person) && !isMe(person) && !isRefused(person.address))
    .slice(0, 5);
}

/** Reads `Name <address>` or an address; a contact's name is filled in. `null` when it is no address. */
export function parsePerson(text: string): Person | null {
  const [, name = '', bracketed] = /^(.*)<([^<>]+)>$/.exec(text.trim()) ?? [];
  const address = (bracketed ?? text).trim();
  if (isRefused(address)) return null;
  if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/.test(address)) return null;
  const known = contacts().find((person) => person.address.toLowerCase() === address.toLowerCase());
  const spoken = name.trim().replace(/^"|"$/g, '');
  return { address, name: spoken === '' ? (known?.name ?? address) : spoken };
}

function isRefused(address: string): boolean {
  return pageState.refusedAddresses.includes(address.toLowerCase());
}

/** True for the owner of the mailbox. */
export function isMe({ address }: Person): boolean {
  return address.toLowerCase() === settings.me.address.toLowerCase();
}

/** A colour of a person's avatar, the same each time. */
export function avatarColour({ address }: Person): string {
  const hues = ['#b3541e', '#3a7d44', '#6750a4', '#00708a', '#a8326e', '#4a63b8', '#7a6a12'];
  let sum = 0;
  for (let index = 0; index < address.length; index += 1) sum += address.charCodeAt(index);
  return hues[sum % hues.length] ?? '#4a63b8';
}

/** The first letter of a person's name, for the avatar. */
export function initial({ name }: Person): string {
  return (name[0] ?? '?').toUpperCase();
}
