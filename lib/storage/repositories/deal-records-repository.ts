import type { EntityTable } from 'dexie';
import { callSchema, type Call } from '@/lib/domain/deals/call';
import { meetingSchema, type Meeting } from '@/lib/domain/deals/meeting';
import { mergeValue } from '@/lib/domain/merge/merge-value';
import { othersLosses } from '@/lib/domain/merge/others-losses';
import type { ReadinessCheck } from '@/lib/domain/readiness/readiness-check';
import type { z } from '@/lib/domain/zod';
import type { BatonDatabase } from '../database';
import type { Saved, WriteStamp } from './brief-repository';
import { keepVersion } from './versions-repository';

/** A call or meeting as a page sends it. */
type PartsOf<Row> = Omit<Row, 'updatedAt'>;

export interface RecordSave<Row> extends WriteStamp {
  readonly parts: PartsOf<Row>;
  /** As the page's writing began with it; null for a new one. */
  readonly base: PartsOf<Row> | null;
  /** What the page sent since without hearing an answer. */
  readonly unheard: readonly PartsOf<Row>[];
}

/** Adds a call, or lays changes over one; null when the deal is gone. */
export async function saveCall(
  db: BatonDatabase,
  save: RecordSave<Call>,
): Promise<Saved<Call> | null> {
  return saveRecord(db, { what: 'call', table: db.calls, schema: callSchema }, save);
}

/** Adds a meeting, or lays changes over one; null when the deal is gone. */
export async function saveMeeting(
  db: BatonDatabase,
  save: RecordSave<Meeting>,
): Promise<Saved<Meeting> | null> {
  return saveRecord(db, { what: 'meeting', table: db.meetings, schema: meetingSchema }, save);
}

interface RecordKind<Row extends DealRecord> {
  readonly what: 'call' | 'meeting';
  readonly table: EntityTable<Row, 'id'>;
  readonly schema: z.ZodType<Row>;
}

type DealRecord = Pick<Call, 'id' | 'dealId' | 'updatedAt'>;

/** What is overwritten is kept in the history, as with facts; what is written there is no version of the brief. */
async function saveRecord<Row extends DealRecord>(
  db: BatonDatabase,
  { what, table, schema }: RecordKind<Row>,
  { parts, base, unheard, at, versionId }: RecordSave<Row>,
): Promise<Saved<Row> | null> {
  const { id, dealId } = parts;
  return db.transaction('rw', db.deals, table, db.versions, async () => {
    if ((await db.deals.update(dealId, { updatedAt: at })) === 0) return null;
    const known = await db.table<Row | undefined, string>(table.name).get(id);
    const theirs = known === undefined ? parts : withoutTime(known);
    const merged = mergeValue(base ?? theirs, parts, theirs);
    const parsed = schema.safeParse({ ...(merged.value as object), updatedAt: at });
    // Two sides' people may be more than a record holds: then the later side's stand.
    const whole = { path: '', lost: theirs, kept: parts };
    const row = parsed.success ? parsed.data : schema.parse({ ...parts, updatedAt: at });
    const lost = othersLosses(parsed.success ? merged.lost : [whole], unheard);
    await table.put(row);
    const losses = lost.map((part) => ({ what, key: id, ...part }));
    await keepVersion(db, { id: versionId, dealId, at, reason: 'edited', changes: [], losses });
    return { row, lost };
  });
}

function withoutTime<Row extends DealRecord>({ updatedAt: _, ...parts }: Row): PartsOf<Row> {
  return parts;
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
