import type { DeliveryTrigger } from '@/lib/domain/gate/delivery-trigger';
import type { GateOverrule } from '@/lib/domain/gate/gate-overrule';
import { foundWon } from '@/lib/domain/gate/found-won';
import type { BatonDatabase } from '../database';
import { readDossier } from './deals-repository';
import { linksOfDeal } from './links-repository';

/** Keeps why a deal was marked won before it was ready; one that is kept already stays as it is. */
export async function keepOverrule(db: BatonDatabase, overrule: GateOverrule): Promise<void> {
  await db.transaction('rw', db.gateOverrules, async () => {
    if ((await db.gateOverrules.get(overrule.id)) === undefined)
      await db.gateOverrules.add(overrule);
  });
}

/** The overrules of a deal, newest first. */
export async function overrulesOfDeal(db: BatonDatabase, dealId: string): Promise<GateOverrule[]> {
  const all = await db.gateOverrules.where('dealId').equals(dealId).toArray();
  return all.toSorted((a, b) => b.at.localeCompare(a.at));
}

/** The overrules of a record that had no deal become those of the deal it is linked to. */
export async function adoptOverrules(
  db: BatonDatabase,
  dealId: string,
  isOfRecord: (overrule: GateOverrule) => boolean,
): Promise<void> {
  await db.gateOverrules
    .filter((overrule) => overrule.dealId === null && isOfRecord(overrule))
    .modify({ dealId });
}

/** A deal's delivery trigger; all of it open where nothing was kept. */
export async function readDelivery(
  db: BatonDatabase,
  dealId: string,
  at: string,
): Promise<DeliveryTrigger> {
  const nothing = { contractSigned: null, depositInvoiced: null, closedWon: null };
  return (await db.deliveryTriggers.get(dealId)) ?? { dealId, ...nothing, updatedAt: at };
}

/** Sets some of the three conditions; null where there is no such deal. */
export async function patchDelivery(
  db: BatonDatabase,
  dealId: string,
  patch: Partial<Omit<DeliveryTrigger, 'dealId' | 'updatedAt'>>,
  at: string,
): Promise<DeliveryTrigger | null> {
  return db.transaction('rw', db.deliveryTriggers, db.deals, async () => {
    if ((await db.deals.get(dealId)) === undefined) return null;
    const trigger = { ...(await readDelivery(db, dealId, at)), ...patch, updatedAt: at };
    await db.deliveryTriggers.put(trigger);
    return trigger;
  });
}

/** The deals that are won in their CRM while their brief isn't complete. */
export async function dealsFoundWon(db: BatonDatabase, now: Date): Promise<string[]> {
  const won = (await db.recordLinks.toArray()).filter(({ standing }) => standing === 'won');
  const dealIds = [...new Set(won.map(({ dealId }) => dealId))];
  const found = await Promise.all(
    dealIds.map(async (dealId) => {
      const dossier = await readDossier(db, dealId);
      if (dossier === null) return [];
      return foundWon(dossier, await linksOfDeal(db, dealId), now) === null ? [] : [dealId];
    }),
  );
  return found.flat();
}
