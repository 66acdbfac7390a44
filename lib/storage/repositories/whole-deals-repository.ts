import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import type { BatonDatabase } from '../database';
import { readDossier } from './deals-repository';
import { overrulesOfDeal, readDelivery } from './gate-repository';
import { readDeliveryDays, signalsOfDeal } from './first-90-repository';
import { linksOfDeal } from './links-repository';

/** The tables a whole deal is read from, for a transaction around it. */
export function wholeDealTables(db: BatonDatabase) {
  return [
    db.deals,
    db.people,
    db.facts,
    db.promises,
    db.emails,
    db.meetings,
    db.calls,
    db.readinessChecks,
    db.recordLinks,
    db.deliveryTriggers,
    db.deliveryDays,
    db.gateOverrules,
    db.guardOverrules,
    db.accountSignals,
    db.phaseRefusals,
  ];
}

/**
 * Everything that is kept about a deal; null where there is none of that id.
 *
 * @param at - ISO instant.
 */
export async function readWholeDeal(
  db: BatonDatabase,
  id: string,
  at: string,
): Promise<WholeDeal | null> {
  return db.transaction('r', wholeDealTables(db), async () => {
    const dossier = await readDossier(db, id);
    if (dossier === null) return null;
    const [records, delivery, deliveryDays, gateOverrules, guardOverrules, signals, refusals] =
      await Promise.all([
        linksOfDeal(db, id),
        readDelivery(db, id, at),
        readDeliveryDays(db, id, at),
        overrulesOfDeal(db, id),
        db.guardOverrules.where({ dealId: id }).sortBy('at'),
        signalsOfDeal(db, id),
        db.phaseRefusals.where({ dealId: id }).toArray(),
      ]);
    return {
      ...dossier,
      records,
      delivery,
      deliveryDays,
      gateOverrules,
      guardOverrules,
      signals,
      refusals,
    };
  });
}
