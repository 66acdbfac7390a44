import type { BatonDatabase } from '../database';

/** Gives promises that have no deal yet to the deals of the people they were made to. */
export async function adoptByAddress(
  db: BatonDatabase,
  dealOf: ReadonlyMap<string, string>,
): Promise<void> {
  await db.promises
    .filter(({ dealId }) => dealId === null)
    .modify((promise) => {
      const { to, cc } = promise.recipients;
      const known = [...to, ...cc].find(({ address }) => dealOf.has(address));
      if (known !== undefined) promise.dealId = dealOf.get(known.address) ?? null;
    });
}
