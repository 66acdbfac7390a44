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

/** A mailbox that was lent to the first account: `/u/0/d/<token>/`. */
export const lent: { readonly token: string; readonly person: Person } = {
  token: 'AEoRXRTgraham',
  person: { name: 'Graham Pell', address: 'graham@fernhill.example' },
};

/** Other addresses that the first account sends as. */
export const aliases: readonly string[] = ['sales@fernhill.example'];
