import { setTimeout as pause } from 'node:timers/promises';
import type { World } from '../support/world';
import { mailIdOf } from './mails';

/** How many open promises the ledger has of each mail. */
export type LedgerCounts = ReadonlyMap<number, number>;

interface Row {
  readonly sentence: string;
  readonly status: string;
}

/** Longer than the longest undo window, after which an alarm takes what left unseen as gone. */
const SETTLED_WITHIN_MS = 60_000;
const STEP_MS = 1_000;

/**
 * Reads the ledger from the database itself, once nothing in it is under way.
 *
 * @param hurried - What is under way counts as open: a mail nobody saw leave is so for half a minute.
 */
export async function readLedger(world: World, hurried: boolean): Promise<LedgerCounts> {
  const page = await world.openOwnPage('options');
  const readRows = () =>
    page.evaluate<Row[]>(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('baton');
          opening.onerror = () => {
            reject(new Error('the database does not open'));
          };
          opening.onsuccess = () => {
            const { result: db } = opening;
            const reading = db.transaction('promises').objectStore('promises').getAll();
            reading.onsuccess = () => {
              db.close();
              resolve(reading.result as Row[]);
            };
          };
        }),
    );
  let rows = await readRows();
  const end = Date.now() + SETTLED_WITHIN_MS;
  while (!hurried && rows.some(({ status }) => status === 'sending') && Date.now() < end) {
    await pause(STEP_MS);
    rows = await readRows();
  }
  await page.close();
  const counts = new Map<number, number>();
  const counted = hurried ? ['open', 'scheduled', 'sending'] : ['open', 'scheduled'];
  for (const { sentence } of rows.filter(({ status }) => counted.includes(status))) {
    const id = mailIdOf(sentence);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
