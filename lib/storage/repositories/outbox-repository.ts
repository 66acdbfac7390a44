import type { CrmFailure, CrmFailureKind } from '@/lib/domain/crm/crm-failure';
import { crmRecordId } from '@/lib/domain/crm/crm-record-key';
import { addWrite, joinAbsorbed, type AddedWrite } from '@/lib/domain/crm/outbox/add-write';
import { stateAfter, stopsConnection } from '@/lib/domain/crm/outbox/failure-way';
import { byAge, nextDue } from '@/lib/domain/crm/outbox/next-due';
import { nextTry } from '@/lib/domain/crm/outbox/next-try';
import type { OutboxItem } from '@/lib/domain/crm/outbox-item';
import type { BatonDatabase } from '../database';

/** Tells the rows of one connection from the others. */
export type RowFilter = (item: OutboxItem) => boolean;

/** The writes of a deal, or of all with null, the newest first. */
export async function listOutbox(db: BatonDatabase, dealId: string | null): Promise<OutboxItem[]> {
  const rows = dealId === null ? db.outbox : db.outbox.where({ dealId });
  return (await rows.toArray()).toSorted((a, b) => byAge(b, a));
}

/** A write, or the one that has taken its place; null where neither is there. */
async function findWrite(db: BatonDatabase, id: string): Promise<OutboxItem | null> {
  const known = await db.outbox.get(id);
  if (known !== undefined) return known;
  return (await db.outbox.filter(({ absorbed }) => absorbed.includes(id)).first()) ?? null;
}

/** Adds a write, see `addWrite`; one that was added before is left as it is and returned. */
export async function addToOutbox(db: BatonDatabase, item: OutboxItem): Promise<OutboxItem> {
  return db.transaction('rw', db.outbox, async () => {
    const known = await findWrite(db, item.id);
    if (known !== null) return known;
    const added = addWrite(item, await db.outbox.toArray());
    await keepAdded(db, added);
    return added.item;
  });
}

async function keepAdded(db: BatonDatabase, { item, changed, removed }: AddedWrite): Promise<void> {
  await db.outbox.bulkDelete([...removed]);
  await db.outbox.bulkPut([...changed, item]);
}

/** Marks the next due row as being written, on disk before anything is called; null where none is due. */
export async function takeDue(
  db: BatonDatabase,
  isMine: RowFilter,
  now: string,
): Promise<OutboxItem | null> {
  return db.transaction('rw', db.outbox, async () => {
    const due = nextDue((await db.outbox.toArray()).filter(isMine), now);
    if (due === null) return null;
    const taken: OutboxItem = {
      ...due,
      state: 'writing',
      attempts: due.attempts + 1,
      updatedAt: now,
    };
    await db.outbox.put(taken);
    return taken;
  });
}

/** A row that was taken: what another worker has taken again since is no longer this one's to settle. */
async function stillTaken(db: BatonDatabase, taken: OutboxItem): Promise<OutboxItem | null> {
  const row = await db.outbox.get(taken.id);
  return row?.state === 'writing' && row.attempts === taken.attempts ? row : null;
}

/**
 * Keeps that a write has happened, in the place of the last one of its kind to this record, and where the brief
 * now stands in the CRM.
 *
 * @param noteId - Null for anything but a note.
 */
export async function keepWritten(
  db: BatonDatabase,
  taken: OutboxItem,
  { noteId, now }: { readonly noteId: string | null; readonly now: string },
): Promise<void> {
  await db.transaction('rw', db.outbox, db.recordLinks, async () => {
    if (noteId !== null) await db.recordLinks.update(crmRecordId(taken.record), { noteId });
    const row = await stillTaken(db, taken);
    if (row === null) return;
    const before = await db.outbox
      .filter((one) => one.state === 'done' && isSameWork(one, row))
      .toArray();
    await db.outbox.bulkDelete(before.map(({ id }) => id));
    const absorbed = joinAbsorbed([...before, row]);
    await db.outbox.put({ ...row, state: 'done', failure: null, absorbed, updatedAt: now });
  });
}

/**
 * Keeps that a write has failed: it waits or is stuck, and is merged into a later one of its record. What would
 * fail for the whole connection is kept for its other rows too, which don't count it as a try of theirs.
 */
export async function keepFailed(
  db: BatonDatabase,
  taken: OutboxItem,
  { failure, isMine, now }: { failure: CrmFailure; isMine: RowFilter; now: string },
): Promise<void> {
  const state = stateAfter(failure, taken.attempts);
  const dueAt = nextTry(failure, taken.attempts, now);
  await db.transaction('rw', db.outbox, async () => {
    const row = await stillTaken(db, taken);
    if (row === null) return;
    const failed: OutboxItem = { ...row, state, dueAt, failure, updatedAt: now };
    await db.outbox.put(failed);
    const rows = await db.outbox.toArray();
    const later = rows.find((one) => one.state === 'waiting' && isSameWork(one, failed));
    if (later !== undefined) await keepAdded(db, addWrite(later, rows));
    if (!stopsConnection(failure.kind)) return;
    const others = (await db.outbox.toArray()).filter(
      (one) => one.id !== failed.id && one.state === 'waiting' && isMine(one),
    );
    await db.outbox.bulkPut(
      others.map((one) => ({
        ...one,
        state,
        failure,
        dueAt: one.dueAt > dueAt ? one.dueAt : dueAt,
        updatedAt: now,
      })),
    );
  });
}

function isSameWork(one: OutboxItem, other: OutboxItem): boolean {
  return (
    one.id !== other.id &&
    one.work.kind === other.work.kind &&
    crmRecordId(one.record) === crmRecordId(other.record)
  );
}

/** Brings rows back that were being written when the worker died: they are written again. */
export async function requeueCutOff(
  db: BatonDatabase,
  { dueAt, now }: { readonly dueAt: (item: OutboxItem) => string; readonly now: string },
): Promise<void> {
  await db.transaction('rw', db.outbox, async () => {
    const cutOff = await db.outbox.filter(({ state }) => state === 'writing').toArray();
    for (const row of cutOff) {
      const waiting: OutboxItem = { ...row, state: 'waiting', dueAt: dueAt(row), updatedAt: now };
      await db.outbox.put(waiting);
      const rows = await db.outbox.toArray();
      const later = rows.find((one) => one.state === 'waiting' && isSameWork(one, waiting));
      if (later !== undefined) await keepAdded(db, addWrite(later, rows));
    }
  });
}

/** Lets rows go on that waited or were stuck for a reason that has passed. */
export async function reviveRows(
  db: BatonDatabase,
  {
    isMine,
    isOver,
    now,
  }: { isMine: RowFilter; isOver: (kind: CrmFailureKind) => boolean; now: string },
): Promise<void> {
  await db.transaction('rw', db.outbox, async () => {
    const rows = await db.outbox
      .filter(
        (one) =>
          (one.state === 'stuck' || one.state === 'waiting') &&
          one.failure !== null &&
          isOver(one.failure.kind) &&
          isMine(one),
      )
      .toArray();
    await db.outbox.bulkPut(rows.map((row) => revived(row, now)));
  });
}

function revived(row: OutboxItem, now: string): OutboxItem {
  return { ...row, state: 'waiting', dueAt: now, updatedAt: now };
}

/** Makes a row due that waits or is stuck; null where there is none of that id. */
export async function retryWrite(
  db: BatonDatabase,
  id: string,
  now: string,
): Promise<OutboxItem | null> {
  return db.transaction('rw', db.outbox, async () => {
    const row = await findWrite(db, id);
    if (row === null || row.state === 'writing' || row.state === 'done') return row;
    const due = revived(row, now);
    await db.outbox.put(due);
    return due;
  });
}

/** Removes a row that has not been written and is not being written. */
export async function discardWrite(db: BatonDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.outbox, async () => {
    const row = await db.outbox.get(id);
    if (row?.state === 'waiting' || row?.state === 'stuck') await db.outbox.delete(id);
  });
}

/** Removes a row whose deal is gone. */
export async function dropWrite(db: BatonDatabase, id: string): Promise<void> {
  await db.outbox.delete(id);
}

/** Removes rows that were written before an instant. */
export async function pruneWritten(db: BatonDatabase, before: string): Promise<void> {
  await db.outbox.filter(({ state, updatedAt }) => state === 'done' && updatedAt < before).delete();
}
