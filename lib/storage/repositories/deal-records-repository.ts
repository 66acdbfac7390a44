import type { Call } from '@/lib/domain/deals/call';
import type { Meeting } from '@/lib/domain/deals/meeting';
import type { ReadinessCheck } from '@/lib/domain/readiness/readiness-check';
import type { BatonDatabase } from '../database';

/** Adds or replaces a call; false when the deal is gone. */
export async function saveCall(db: BatonDatabase, call: Call): Promise<boolean> {
  return db.transaction('rw', db.deals, db.calls, async () => {
    if ((await db.deals.update(call.dealId, { updatedAt: call.updatedAt })) === 0) return false;
    await db.calls.put(call);
    return true;
  });
}

/** Adds or replaces a meeting; false when the deal is gone. */
export async function saveMeeting(db: BatonDatabase, meeting: Meeting): Promise<boolean> {
  return db.transaction('rw', db.deals, db.meetings, async () => {
    if ((await db.deals.update(meeting.dealId, { updatedAt: meeting.updatedAt })) === 0)
      return false;
    await db.meetings.put(meeting);
    return true;
  });
}

/** Takes a call out of its deal; one of another deal stays. */
export async function removeCall(
  db: BatonDatabase,
  { dealId, id }: Pick<Call, 'dealId' | 'id'>,
): Promise<void> {
  await db.calls
    .where({ id })
    .and((call) => call.dealId === dealId)
    .delete();
}

/** Takes a meeting out of its deal; one of another deal stays. */
export async function removeMeeting(
  db: BatonDatabase,
  { dealId, id }: Pick<Meeting, 'dealId' | 'id'>,
): Promise<void> {
  await db.meetings
    .where({ id })
    .and((meeting) => meeting.dealId === dealId)
    .delete();
}

/** Keeps a readiness check; one that is there already stays as it was taken. False when the deal is gone. */
export async function keepReadinessCheck(
  db: BatonDatabase,
  check: ReadinessCheck,
): Promise<boolean> {
  return db.transaction('rw', db.deals, db.readinessChecks, async () => {
    if ((await db.deals.update(check.dealId, { updatedAt: check.at })) === 0) return false;
    if ((await db.readinessChecks.get(check.id)) === undefined) await db.readinessChecks.add(check);
    return true;
  });
}
