import type { Delivers } from '@/lib/domain/ledger/draft-report';
import { MOST_EARLIER, type EarlierPromise } from '@/lib/domain/ledger/earlier-promise';
import { changePromise } from '@/lib/domain/ledger/promise-history';
import { isAsTaken } from '@/lib/domain/capture/suggest/is-as-taken';
import { LEDGER_STATUSES, type PromiseRecord } from '@/lib/domain/ledger/promise-record';
import type { BatonDatabase } from '../database';

/** A part of the ledger, and where the next one begins; null at the end. */
export interface PromisesPage {
  readonly promises: PromiseRecord[];
  readonly next: string | null;
}

/**
 * Recorded promises in the order of their ids; those of mails that have not left are not among them.
 *
 * @param after - The last id of the page before; null for the first page.
 */
export async function readPromises(
  db: BatonDatabase,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<PromisesPage> {
  const rows = await (after === null ? db.promises : db.promises.where('id').above(after))
    .limit(limit)
    .toArray();
  const last = rows.length < limit ? null : (rows.at(-1)?.id ?? null);
  return { promises: rows.filter(isRecorded), next: last };
}

/**
 * Recorded promises in parts, in the order of their ids.
 *
 * @param cuts - Ids after which a part ends, ascending; the last part goes to the end.
 */
export async function readPromiseParts(
  db: BatonDatabase,
  cuts: readonly string[],
): Promise<PromiseRecord[][]> {
  const rows = (await db.promises.toArray()).filter(isRecorded);
  const parts: PromiseRecord[][] = [...cuts, ''].map(() => []);
  let part = 0;
  for (const row of rows) {
    while (part < cuts.length && row.id > (cuts[part] ?? '')) part += 1;
    parts[part]?.push(row);
  }
  return parts;
}

/** Corrects recorded promises, each with a line in its history; ids that are gone are passed over. */
export async function patchPromises(
  db: BatonDatabase,
  ids: readonly string[],
  patch: Partial<PromiseRecord>,
  now: string,
): Promise<PromiseRecord[]> {
  return db.transaction('rw', db.promises, async () => {
    const known = await db.promises.bulkGet([...ids]);
    const changed = known
      .filter((promise) => promise !== undefined)
      .map((promise) => changePromise(promise, patch, now));
    await db.promises.bulkPut(changed);
    return changed;
  });
}

/** Adds a promise; one of that id that is there already is left as it is and returned. Null when its deal is gone. */
export async function addPromise(
  db: BatonDatabase,
  promise: PromiseRecord,
): Promise<PromiseRecord | null> {
  return db.transaction('rw', db.deals, db.promises, async () => {
    const known = await db.promises.get(promise.id);
    if (known !== undefined) return known;
    const { dealId } = promise;
    if (dealId !== null && (await db.deals.get(dealId)) === undefined) return null;
    await db.promises.add(promise);
    return promise;
  });
}

/**
 * Takes out a promise that was taken from a conversation, unless somebody changed it or said it again since.
 *
 * @returns Whether the ledger is without it.
 */
export async function takeBackPromise(db: BatonDatabase, id: string): Promise<boolean> {
  return db.transaction('rw', db.promises, async () => {
    const known = await db.promises.get(id);
    if (known === undefined) return true;
    const again = await db.promises.filter(({ repeats }) => repeats === id).count();
    if (!isAsTaken(known) || again > 0) return false;
    await db.promises.delete(id);
    return true;
  });
}

/**
 * Adds the promises of a message found in its thread; a message that was added before adds nothing. What
 * was kept of it as a draft gives way: the draft was sent from another device.
 */
export async function addMessage(
  db: BatonDatabase,
  draftKey: string,
  promises: readonly PromiseRecord[],
): Promise<void> {
  await db.transaction('rw', db.drafts, db.promises, async () => {
    const known = await db.promises.where({ draftKey }).toArray();
    const drafted = known.filter(({ status }) => status === 'drafted' || status === 'discarded');
    if (drafted.length < known.length) return;
    await db.promises.bulkDelete(drafted.map(({ id }) => id));
    await db.promises.bulkAdd([...promises]);
    await db.drafts.update(draftKey, { state: 'sent' });
  });
}

/**
 * Sentences the ledger has, or is about to have, of a thread or of mail to these people. What only stands
 * in a draft is none of them: the draft may never go, or be sent from another device.
 */
export async function recordedSentences(
  db: BatonDatabase,
  { threadId, addresses }: { readonly threadId: string; readonly addresses: readonly string[] },
): Promise<ReadonlySet<string>> {
  const sentences = new Set<string>();
  const note = ({ sentence, status }: PromiseRecord) => {
    if (status !== 'discarded' && status !== 'drafted') sentences.add(sentence);
  };
  await db.promises.where({ threadId }).each(note);
  await db.promises
    .where('addresses')
    .anyOf([...addresses])
    .each(note);
  return sentences;
}

/** What was promised or refused to any of these addresses in what has left; the latest first. */
export async function readEarlier(
  db: BatonDatabase,
  addresses: readonly string[],
): Promise<EarlierPromise[]> {
  const rows = await db.promises
    .where('addresses')
    .anyOf([...addresses])
    .distinct()
    .filter((row) => isRecorded(row) && row.status !== 'withdrawn')
    .toArray();
  return rows
    .toSorted((a, b) => (latest(a) < latest(b) ? 1 : -1))
    .slice(0, MOST_EARLIER)
    .map(({ id, sentence, type, kind, due, status, sentAt }) => ({
      id,
      sentence,
      type,
      kind,
      due,
      status,
      sentAt,
    }));
}

/** Tells promises of a mail that seems to deliver them; only open ones listen. */
export async function offerDeliveries(
  db: BatonDatabase,
  delivers: readonly Delivers[],
  mail: { readonly draftKey: string; readonly at: string },
): Promise<void> {
  for (const { promiseId, sentence } of delivers) {
    await db.promises
      .where({ id: promiseId })
      .and(({ status }) => status === 'open')
      .modify({ delivery: { sentence, ...mail } });
  }
}

/** Takes back what a mail seemed to deliver: it never left. */
export async function withdrawDeliveries(
  db: BatonDatabase,
  delivers: readonly Delivers[],
  draftKey: string,
): Promise<void> {
  await db.promises
    .where('id')
    .anyOf(delivers.map(({ promiseId }) => promiseId))
    .and(({ delivery }) => delivery?.draftKey === draftKey)
    .modify({ delivery: null });
}

function isRecorded({ status }: PromiseRecord): boolean {
  return LEDGER_STATUSES.includes(status);
}

function latest({ sentAt, createdAt }: PromiseRecord): string {
  return sentAt ?? createdAt;
}
