import type { BatonDatabase, SearchPostingRow } from '../database';

/** A word that more deals than this have is common: who has it is no longer kept, for it narrows nothing. */
export const COMMON_AT = 250;

const NOBODY: Pick<SearchPostingRow, 'common' | 'deals'> = { common: false, deals: [] };

/** Notes that a deal has these words. */
export async function takeUp(
  db: BatonDatabase,
  dealId: string,
  words: readonly string[],
): Promise<void> {
  if (words.length === 0) return;
  const rows = await db.searchPostings.bulkGet([...words]);
  const changed = words.flatMap((word, index) => {
    const { common, deals } = rows[index] ?? NOBODY;
    if (common || deals.includes(dealId)) return [];
    const isNowCommon = deals.length >= COMMON_AT;
    return [{ word, common: isNowCommon, deals: isNowCommon ? [] : [...deals, dealId] }];
  });
  await db.searchPostings.bulkPut(changed);
}

/** Notes that a deal no longer has these words; one that is common stays so. */
export async function takeOut(
  db: BatonDatabase,
  dealId: string,
  words: readonly string[],
): Promise<void> {
  if (words.length === 0) return;
  const rows = (await db.searchPostings.bulkGet([...words])).filter(
    (row) => row?.deals.includes(dealId) === true,
  );
  const left = rows.flatMap((row) =>
    row === undefined ? [] : [{ ...row, deals: row.deals.filter((id) => id !== dealId) }],
  );
  await db.searchPostings.bulkPut(left.filter(({ deals }) => deals.length > 0));
  await db.searchPostings.bulkDelete(
    left.filter(({ deals }) => deals.length === 0).map(({ word }) => word),
  );
}
