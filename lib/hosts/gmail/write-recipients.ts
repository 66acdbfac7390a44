import { mailAddressSchema } from '@/lib/domain/mail/mail-address';
import type { MailAddress } from '@/lib/domain/mail/mail-address';
import type { RecipientRow } from '@/lib/domain/mail/recipients';
import type { WriteRecipientsResult } from '../mail-host';
import { pressEnter } from '../press';
import { typeText } from '../type-text';
import { showInput } from './recipient-input';
import { readRow } from './recipients';

/** How often the page gets a turn to make a chip, and to take back what we wrote. */
const TURNS = 10;

/** Once more after the first: a fresh compose sets its own recipients about 100 ms after it appears. */
const ATTEMPTS = 2;

interface Row {
  readonly compose: HTMLElement;
  readonly row: RecipientRow;
  readonly settle: () => Promise<void>;
}

function missingIn({ compose, row }: Row, people: readonly MailAddress[]): readonly MailAddress[] {
  const there = new Set(readRow(compose, row).map((person) => person.address));
  return people.filter((person) => !there.has(person.address));
}

/** Gives the page turns until somebody's being there is as wanted, or turns run out. */
async function waitUntil(
  at: Row,
  people: readonly MailAddress[],
  wanted: 'there' | 'gone',
): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    await at.settle();
    if ((missingIn(at, people).length === 0) === (wanted === 'there')) return;
  }
}

/** Types one address and commits it; what the rep had half typed there is put back afterwards. */
async function addPerson(at: Row, person: MailAddress): Promise<void> {
  const input = await showInput(at.compose, at.row, at.settle);
  if (input === null) return;
  const halfTyped = input.value;
  if (typeText(input, person.address)) {
    pressEnter(input);
    await waitUntil(at, [person], 'there');
  }
  // The page may have made a new input for the row meanwhile.
  const after = await showInput(at.compose, at.row, at.settle);
  if (after === null) return;
  const ours = after.value === person.address;
  if (ours || (after.value === '' && halfTyped !== '')) typeText(after, halfTyped);
}

/** @see MailHost.writeRecipients */
export async function writeRecipients(
  compose: HTMLElement,
  row: RecipientRow,
  people: readonly MailAddress[],
  settle: () => Promise<void>,
): Promise<WriteRecipientsResult> {
  const at: Row = { compose, row, settle };
  const sendable = people.flatMap((person) => {
    const parsed = mailAddressSchema.safeParse(person);
    return parsed.success ? [parsed.data] : [];
  });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const missing = missingIn(at, sendable);
    if (missing.length === 0) break;
    for (const person of missing) await addPerson(at, person);
    await waitUntil(at, sendable, 'gone');
  }
  const unsendable = people.filter((person) => !mailAddressSchema.safeParse(person).success);
  return { missing: [...missingIn(at, sendable), ...unsendable] };
}
