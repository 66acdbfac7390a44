import { matchDeal } from '@/lib/domain/deals/match-deal';
import { matchRecord } from '@/lib/domain/deals/match-record';
import type { DealMatch } from '@/lib/domain/deals/deal-match';
import type { Deal } from '@/lib/domain/deals/deal';
import { broadcast } from '@/lib/messaging/events';
import type { Handlers } from '@/lib/messaging/server';
import { mergeSharedDeal } from '@/lib/storage/share/merge-shared-deal';
import { listActiveDeals } from '@/lib/storage/repositories/deals-repository';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { customerAddresses } from '../customer-addresses';
import type { HandlerContext } from '../handler-context';
import { tellDealsChanged } from '../tell-deals-changed';

/** A deal that came as a file from a colleague. */
export function shareHandlers({
  db,
  now,
}: HandlerContext): Pick<Handlers, 'share.match' | 'share.merge'> {
  return {
    'share.match': async ({ dealId, name, company, addresses }) => {
      const [same, deals, people, profile] = await Promise.all([
        db.deals.get(dealId),
        listActiveDeals(db),
        db.people.toArray(),
        readProfile(db),
      ]);
      const theirs = addresses.map((address) => ({ address, name: null }));
      const customers = customerAddresses(theirs, profile);
      const byPeople = matchDeal({ addresses: customers, deals, people, pinnedDealId: null });
      const byName = matchRecord({ dealIdsByPeople: [], linkedDealId: null, name, company, deals });
      const found = [...dealsOf(byPeople, deals), ...dealsOf(byName, deals)];
      const candidates = [...new Map(found.map((deal) => [deal.id, deal])).values()];
      return { same: same ?? null, candidates: candidates.filter(({ id }) => id !== dealId) };
    },
    'share.merge': async ({ ref, ...input }) => {
      const origin = { part: '', kind: 'file', ref, quote: '', at: now() } as const;
      const id = await mergeSharedDeal(db, { ...input, origin });
      await tellDealsChanged();
      await broadcast({ topic: 'promises', tabId: null });
      return id;
    },
  };
}

function dealsOf(match: DealMatch, deals: readonly Deal[]): readonly Deal[] {
  if (match.kind === 'several') return match.candidates;
  return match.kind === 'one' ? deals.filter(({ id }) => id === match.dealId) : [];
}
