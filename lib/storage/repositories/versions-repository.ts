import { recordChange, type Write } from '@/lib/domain/versions/record-change';
import type { Loss, Version } from '@/lib/domain/versions/version';
import type { BatonDatabase } from '../database';

/** Later than every instant, as a text. */
const AFTER_ALL = '\uffff';

/** Keeps what a write changed: in the latest version while the rep goes on, else in a new one. */
export async function keepVersion(db: BatonDatabase, write: Write): Promise<void> {
  const latest = await versionsOf(db, write.dealId).last();
  const version = recordChange(latest ?? null, write);
  if (version === null) return;
  const isEmpty = version.changes.length === 0 && version.losses.length === 0;
  await (isEmpty ? db.versions.delete(version.id) : db.versions.put(version));
}

/** A deal's versions before an instant, the latest first. */
export async function listVersions(
  db: BatonDatabase,
  {
    dealId,
    before,
    limit,
  }: {
    readonly dealId: string;
    readonly before: string | null;
    readonly limit: number;
  },
): Promise<Version[]> {
  const upper = before ?? AFTER_ALL;
  return db.versions
    .where('[dealId+startedAt]')
    .between([dealId, ''], [dealId, upper], true, false)
    .reverse()
    .limit(limit)
    .toArray();
}

/** One version and every later one of its deal; null when there is none of that id. */
export async function readVersionsSince(
  db: BatonDatabase,
  { dealId, id }: { readonly dealId: string; readonly id: string },
): Promise<{ readonly version: Version; readonly later: readonly Version[] } | null> {
  const all = await allVersions(db, dealId);
  const index = all.findIndex((version) => version.id === id);
  const version = all[index];
  return version === undefined ? null : { version, later: all.slice(index + 1) };
}

/** Which loss of which version. */
export interface LossPlace extends Pick<Loss, 'what' | 'key' | 'path'> {
  readonly dealId: string;
  readonly versionId: string;
}

/** Remembers that a rep has decided about a loss; the words stay in the history. */
export async function settleLoss(
  db: BatonDatabase,
  { dealId, versionId, what, key, path }: LossPlace,
): Promise<void> {
  await db.versions
    .where({ id: versionId })
    .and((version) => version.dealId === dealId)
    .modify((version) => {
      for (const loss of version.losses) {
        if (loss.what === what && loss.key === key && loss.path === path) loss.settled = true;
      }
    });
}

/** All versions of a deal, the earliest first. */
export async function allVersions(db: BatonDatabase, dealId: string): Promise<Version[]> {
  return versionsOf(db, dealId).toArray();
}

function versionsOf(db: BatonDatabase, dealId: string) {
  return db.versions.where('[dealId+startedAt]').between([dealId, ''], [dealId, AFTER_ALL]);
}
