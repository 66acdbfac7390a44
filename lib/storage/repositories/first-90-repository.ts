import type { AccountSignal } from '@/lib/domain/first-90/account-signal';
import type { DeliveryDays } from '@/lib/domain/first-90/delivery-days';
import type { BatonDatabase } from '../database';

/** The documented reasons to come back to an account, the earliest first. */
export async function signalsOfDeal(db: BatonDatabase, dealId: string): Promise<AccountSignal[]> {
  return db.accountSignals.where({ dealId }).sortBy('seenOn');
}

/** Adds a signal or replaces the one of its id; false when the deal is gone. */
export async function saveSignal(db: BatonDatabase, signal: AccountSignal): Promise<boolean> {
  return db.transaction('rw', db.accountSignals, db.deals, async () => {
    if ((await db.deals.get(signal.dealId)) === undefined) return false;
    await db.accountSignals.put(signal);
    return true;
  });
}

/** Takes a signal out of its deal; one of another deal stays. */
export async function removeSignal(
  db: BatonDatabase,
  { dealId, id }: Pick<AccountSignal, 'dealId' | 'id'>,
): Promise<void> {
  await db.accountSignals
    .where({ id })
    .and((signal) => signal.dealId === dealId)
    .delete();
}

/** When delivery began and reported; neither where nothing was kept. */
export async function readDeliveryDays(
  db: BatonDatabase,
  dealId: string,
  at: string,
): Promise<DeliveryDays> {
  const nothing = { deliveryStarted: null, weekTwelveReport: null };
  return (await db.deliveryDays.get(dealId)) ?? { dealId, ...nothing, updatedAt: at };
}

/** Sets one or both of the days; null where there is no such deal. */
export async function patchDeliveryDays(
  db: BatonDatabase,
  dealId: string,
  patch: Partial<Omit<DeliveryDays, 'dealId' | 'updatedAt'>>,
  at: string,
): Promise<DeliveryDays | null> {
  return db.transaction('rw', db.deliveryDays, db.deals, async () => {
    if ((await db.deals.get(dealId)) === undefined) return null;
    const days = { ...(await readDeliveryDays(db, dealId, at)), ...patch, updatedAt: at };
    await db.deliveryDays.put(days);
    return days;
  });
}
