import type { PhaseRefusal } from '@/lib/domain/journey/phase-refusal';
import type { BatonDatabase } from '../database';

/** Keeps that an offered phase was refused; false when the deal is gone. */
export async function keepRefusal(db: BatonDatabase, refusal: PhaseRefusal): Promise<boolean> {
  return db.transaction('rw', db.phaseRefusals, db.deals, async () => {
    if ((await db.deals.get(refusal.dealId)) === undefined) return false;
    await db.phaseRefusals.put(refusal);
    return true;
  });
}
