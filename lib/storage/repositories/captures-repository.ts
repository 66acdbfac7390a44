import type { Capture } from '@/lib/domain/capture/capture';
import { keepCapture, type Reading } from '@/lib/domain/capture/keep-capture';
import { withVerdict, type FactDecision } from '@/lib/domain/capture/with-verdict';
import type { BatonDatabase } from '../database';

/** What was read for a deal, the latest conversation first. */
export async function capturesOfDeal(db: BatonDatabase, dealId: string): Promise<Capture[]> {
  const captures = await db.captures.where({ dealId }).toArray();
  return captures.sort((a, b) => b.source.heldAt.localeCompare(a.source.heldAt));
}

/**
 * Lays a reading over what was kept of its source; null when the deal is gone, or the source is another deal's. What
 * the browser's model found comes beside what Baton kept, and so is nothing once the rep has had the source forgotten.
 */
export async function keepReading(
  db: BatonDatabase,
  reading: Reading,
  now: string,
): Promise<Capture | null> {
  return db.transaction('rw', db.captures, db.deals, async () => {
    if ((await db.deals.get(reading.dealId)) === undefined) return null;
    const known = (await db.captures.get(reading.id)) ?? null;
    if (known === null ? reading.foundBy === 'model' : known.dealId !== reading.dealId) return null;
    const capture = keepCapture(known, reading, now);
    await db.captures.put(capture);
    return capture;
  });
}

/** Keeps what the rep made of suggestions, as far as it may still count; null when the conversation is gone, or another deal's. */
export async function decideFacts(
  db: BatonDatabase,
  { dealId, id }: Pick<Capture, 'dealId' | 'id'>,
  verdicts: readonly FactDecision[],
  now: string,
): Promise<Capture | null> {
  return db.transaction('rw', db.captures, async () => {
    const known = await ownCapture(db, { dealId, id });
    if (known === null) return null;
    const capture = withVerdict(known, verdicts, now);
    await db.captures.put(capture);
    return capture;
  });
}

/** Forgets a conversation; one of another deal stays. */
export async function removeCapture(
  db: BatonDatabase,
  capture: Pick<Capture, 'dealId' | 'id'>,
): Promise<void> {
  await db.transaction('rw', db.captures, async () => {
    if ((await ownCapture(db, capture)) !== null) await db.captures.delete(capture.id);
  });
}

async function ownCapture(
  db: BatonDatabase,
  { dealId, id }: Pick<Capture, 'dealId' | 'id'>,
): Promise<Capture | null> {
  const capture = await db.captures.get(id);
  return capture?.dealId === dealId ? capture : null;
}
