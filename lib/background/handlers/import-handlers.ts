import { factSchemas } from '@/lib/domain/brief/fact-schemas';
import type { ImportedDeal } from '@/lib/domain/import/imported-deal';
import { isOurRole } from '@/lib/domain/people/person';
import { broadcast } from '@/lib/messaging/events';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import { adoptByAddress } from '@/lib/storage/repositories/adopt-by-address';
import { ensureSearch } from '@/lib/storage/repositories/search-repository';
import { importDeals } from '@/lib/storage/share/import-deals';
import type { HandlerContext } from '../handler-context';
import { tellDealsChanged } from '../tell-deals-changed';

/** Deals that come as a table. */
export function importHandlers({
  db,
  now,
}: HandlerContext): Pick<Handlers, 'import.known' | 'deals.import'> {
  return {
    'import.known': async () =>
      (await db.deals.toArray()).map(({ id, name, company }) => ({ id, name, company })),
    'deals.import': async ({ ref, deals }) => {
      for (const deal of deals) requireValues(deal);
      const at = now();
      const origin = { part: '', kind: 'file', ref, quote: '', at } as const;
      const counts = await db.transaction('rw', db.tables, async () => {
        const imported = await importDeals(db, { deals, origin });
        if (imported === null) throw new RequestError('not_found', 'a deal to fill is gone');
        await adoptByAddress(db, new Map(deals.flatMap(addressesOf)));
        return imported;
      });
      // The words of what came in are there before somebody looks for it.
      void ensureSearch(db);
      await tellDealsChanged();
      await broadcast({ topic: 'promises', tabId: null });
      return counts;
    },
  };
}

function addressesOf({ deal, existingId, people }: ImportedDeal): (readonly [string, string])[] {
  const theirs = people.filter(({ role }) => !isOurRole(role));
  const dealId = existingId ?? deal.id;
  return theirs.flatMap(({ addresses }) => addresses.map((address) => [address, dealId] as const));
}

function requireValues({ facts }: ImportedDeal): void {
  for (const { field, value } of facts) {
    const parsed = factSchemas[field].safeParse(value);
    if (!parsed.success) throw new RequestError('invalid', parsed.error.message);
  }
}
