import type { OutboxItem } from '@/lib/domain/crm/outbox-item';
import { broadcast } from '@/lib/messaging/events';
import {
  dropWrite,
  keepFailed,
  keepWritten,
  requeueCutOff,
  takeDue,
} from '@/lib/storage/repositories/outbox-repository';
import type { CrmPlace } from './call-crm';
import { isOf, placeOf } from './connection-of';
import type { CrmContext } from './crm-context';
import { deliverWrite } from './deliver-write';
import { ownFault } from './own-fault';
import { armOutboxAlarm } from './outbox-alarm';

/** A request that was cut off may still be worked on by the CRM: so long its write is not begun again. */
const GRACE_MS = 10_000;

/** What empties the outbox. */
export interface Delivery {
  /** Brings back, once, what the worker before left half done. */
  readonly recover: () => Promise<void>;
  /** Delivers whatever is due, and gives back when nothing is. */
  readonly deliver: () => Promise<void>;
}

/**
 * Makes what empties the outbox: connections side by side, the writes of one after the other. Every step is on
 * disk before the next, so that a worker that dies loses nothing; what it left half done the next one begins
 * with.
 */
export function createDelivery(context: CrmContext): Delivery {
  const { db, now, inTurn } = context;
  let recovered: Promise<void> | null = null;
  /** The database failed us in the middle: what is left there as being written is brought back the next time. */
  const beginAnew = (fault: unknown) => {
    recovered = null;
    ownFault('the outbox', fault);
  };
  const recover = () => {
    recovered ??= requeueCutOff(db, { dueAt: afterGrace, now: now() }).catch(beginAnew);
    return recovered;
  };
  const deliver = async () => {
    await recover();
    const places = await waitingPlaces(context);
    const ended = await Promise.allSettled(
      places.map((place) =>
        inTurn(`outbox ${place.crm} ${place.origin}`, () => deliverAll(context, place)),
      ),
    );
    await armOutboxAlarm(context);
    for (const one of ended) if (one.status === 'rejected') beginAnew(one.reason);
  };
  return { recover, deliver };
}

function afterGrace({ updatedAt }: OutboxItem): string {
  return new Date(Date.parse(updatedAt) + GRACE_MS).toISOString();
}

async function waitingPlaces({ db }: CrmContext): Promise<CrmPlace[]> {
  const waiting = await db.outbox.filter(({ state }) => state === 'waiting').toArray();
  const places = waiting.map(({ record }) => placeOf(record));
  return [...new Map(places.map((place) => [`${place.crm} ${place.origin}`, place])).values()];
}

async function deliverAll(context: CrmContext, place: CrmPlace): Promise<void> {
  const { db, now } = context;
  const isMine = isOf(place);
  for (;;) {
    const taken = await takeDue(db, isMine, now());
    if (taken === null) return;
    // Rung where the worker dies in the middle.
    await armOutboxAlarm(context);
    await tell();
    const delivered = await deliverWrite(context, place, taken).catch((error: unknown) =>
      ownFault(`a ${taken.work.kind} to ${place.crm}`, error),
    );
    if (delivered === null) await dropWrite(db, taken.id);
    else if (delivered.ok)
      await keepWritten(db, taken, { noteId: delivered.value.noteId, now: now() });
    else await keepFailed(db, taken, { failure: delivered.failure, isMine, now: now() });
    await tell();
  }
}

async function tell(): Promise<void> {
  await broadcast({ topic: 'crm', tabId: null });
}
