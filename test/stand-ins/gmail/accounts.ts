/** Somebody with an address. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/** The mailboxes that are signed in, in the order of `/u/0/`, `/u/1/`. */
export const accounts: readonly Person[] = [
  { name: 'Maya Lindqvist', address: 'maya@fernhill.example' },
  { name: 'Maya Lindqvist', address: 'maya.home@postbox.example' },
];
