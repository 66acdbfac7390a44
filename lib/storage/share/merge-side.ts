import type { Origin } from '@/lib/domain/brief/origin';
import { newId } from '@/lib/domain/ids';
import { planMerge, type Side } from '@/lib/domain/share/plan-merge';
import { historyHolds } from '@/lib/domain/versions/history-holds';
import type { Change } from '@/lib/domain/versions/version';
import type { BatonDatabase } from '../database';
import { writeBrief } from '../repositories/brief-repository';
import { allVersions } from '../repositories/versions-repository';

export interface SideMerge {
  /** The deal it goes into; null makes a new one, unless there is one of its id. */
  readonly dealId: string | null;
  readonly side: Side;
  /** Keys of the conflicts in which the other side is taken. */
  readonly take: readonly string[];
  readonly origin: Origin;
  /** Whether what the other side says, and we do not take, is kept in the history. */
  readonly keepsLosses: boolean;
}

export interface MergedSide {
  readonly id: string;
  readonly what: 'added' | 'changed' | 'same';
}

/**
 * Lays a deal from elsewhere over one that is here, as one version; doing it again changes nothing.
 *
 * @returns Null when the deal is gone.
 */
export async function mergeSide(db: BatonDatabase, merge: SideMerge): Promise<MergedSide | null> {
  const { dealId, side, take, origin, keepsLosses } = merge;
  const { at } = origin;
  return db.transaction('rw', db.tables, async () => {
    const id = dealId ?? side.deal.id;
    const isNew = dealId === null && (await db.deals.get(id)) === undefined;
    if (isNew) await db.deals.add({ ...side.deal, archivedAt: null, updatedAt: at });
    const deal = await db.deals.get(id);
    if (deal === undefined) return null;
    const people = await db.people.where({ dealId: id }).sortBy('position');
    const facts = await db.facts.where({ dealId: id }).toArray();
    const plan = planMerge({ deal, people, facts }, side, { take: new Set(take), origin });
    const changes: Change[] = [];
    for (const change of plan.changes) changes.push(await withFreeId(db, change));
    const versions = plan.losses.length === 0 || !keepsLosses ? [] : await allVersions(db, id);
    const losses = keepsLosses ? plan.losses.filter((loss) => !historyHolds(versions, loss)) : [];
    const isChanged = Object.keys(plan.deal).length + changes.length + losses.length > 0;
    if (!isChanged && !isNew) return { id, what: 'same' };
    await db.deals.put({ ...deal, ...plan.deal });
    const stamp = { at, versionId: newId() };
    const reason = isNew ? 'imported' : 'merged';
    await writeBrief(db, { dealId: id, reason, changes, losses, ...stamp });
    for (const [field, origins] of plan.origins)
      await db.facts.update([id, field], { origins: [...origins] });
    return { id, what: isNew ? 'added' : 'changed' };
  });
}

/** A person from elsewhere may live in another deal here: then the new one gets an id of their own. */
async function withFreeId(db: BatonDatabase, change: Change): Promise<Change> {
  if (change.what !== 'person' || change.from !== null || change.to === null) return change;
  if ((await db.people.get(change.personId)) === undefined) return change;
  const id = newId();
  return { ...change, personId: id, to: { ...change.to, id } };
}
