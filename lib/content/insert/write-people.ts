import type { MailAddress } from '@/lib/domain/mail/mail-address';
import { RECIPIENT_ROWS, type RecipientRow } from '@/lib/domain/mail/recipients';
import { isLive, type MailPage } from '../page/mail-page';
import { pause } from '../page/pause';

const SETTLE_MS = 60;
/** After that time a fresh compose has done what it does to its recipients. */
const LATE_MS = 250;

/**
 * Writes the draft's people into their rows; whoever stands in any row already stays where they are.
 *
 * @param fresh - The compose was just opened and may reset its recipients once more.
 * @returns The addresses that did not become chips.
 */
export async function writePeople(
  page: MailPage,
  compose: HTMLElement,
  people: { readonly to: readonly MailAddress[]; readonly cc: readonly MailAddress[] },
  fresh: boolean,
): Promise<string[]> {
  await writeRows(page, compose, people);
  if (fresh) {
    await pause(LATE_MS);
    await writeRows(page, compose, people);
  }
  const there = addressesIn(page, compose);
  return [...people.to, ...people.cc]
    .map(({ address }) => address.toLowerCase())
    .filter((address, index, all) => !there.has(address) && all.indexOf(address) === index);
}

async function writeRows(
  page: MailPage,
  compose: HTMLElement,
  people: { readonly to: readonly MailAddress[]; readonly cc: readonly MailAddress[] },
): Promise<void> {
  const rows: [RecipientRow, readonly MailAddress[]][] = [
    ['to', people.to],
    ['cc', people.cc],
  ];
  for (const [row, given] of rows) {
    if (!isLive(page, compose)) return;
    const there = addressesIn(page, compose);
    const wanted = given.filter(({ address }) => !there.has(address.toLowerCase()));
    if (wanted.length === 0) continue;
    await page.host.writeRecipients(compose, row, wanted, () => pause(SETTLE_MS));
  }
}

function addressesIn({ host }: MailPage, compose: HTMLElement): Set<string> {
  const { recipients } = host.readCompose(compose);
  return new Set(RECIPIENT_ROWS.flatMap((row) => recipients[row].map(({ address }) => address)));
}
