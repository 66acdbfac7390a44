import { matchDealPath } from '@/lib/domain/crm/deal-path';
import type { DealHost } from '../deal-host';
import { leavesRoom, setPageRoom } from '../page-room';
import { pageTheme } from '../page-theme';
import { readName } from './read-name';

/**
 * The deal pages of a CRM that Baton has no adapter for: known by the form of their addresses, and by nothing
 * else than a name the rep can correct.
 *
 * @param dealPath - See `CrmSite.dealPath`.
 */
export function genericHost(dealPath: string): DealHost {
  return {
    id: 'other',
    locate: (url) => {
      const recordId = matchDealPath(dealPath, url);
      return recordId === null ? null : { crm: 'other', account: url.origin, recordId };
    },
    readDeal: (root) => {
      const name = readName(root);
      if (name === null) return null;
      const nothing = { stage: null, standing: null, amount: null };
      return { name, ...nothing, company: null, closeDate: null, owner: null };
    },
    stageMoveAt: () => null,
    readTheme: (root) => pageTheme([root.body]),
    makeRoom: setPageRoom,
    hasRoom: (root, pixels) => leavesRoom(root, [root.body], pixels),
  };
}
