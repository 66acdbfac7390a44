import type { DealMatch } from '@/lib/domain/deals/deal-match';
import { matchDeal } from '@/lib/domain/deals/match-deal';
import type { MailAddress } from '@/lib/domain/mail/mail-address';
import type { BatonDatabase } from '@/lib/storage/database';
import { listActiveDeals } from '@/lib/storage/repositories/deals-repository';
import { pinnedDeal, type ThreadRef } from '@/lib/storage/repositories/links-repository';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { customerAddresses } from './customer-addresses';

/** Whose deal a thread and its people are about, from what is kept on this machine. */
export async function findDeal(
  db: BatonDatabase,
  {
    thread,
    people,
  }: { readonly thread: ThreadRef | null; readonly people: readonly MailAddress[] },
): Promise<DealMatch> {
  const [profile, deals, maps, pinnedDealId] = await Promise.all([
    readProfile(db),
    listActiveDeals(db),
    db.people.toArray(),
    thread === null ? null : pinnedDeal(db, thread),
  ]);
  const addresses = customerAddresses(people, profile);
  return matchDeal({ addresses, deals, people: maps, pinnedDealId });
}
