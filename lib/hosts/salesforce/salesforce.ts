import type { DealHost } from '../deal-host';
import { leavesRoom, setPageRoom } from '../page-room';
import { pageTheme } from '../page-theme';
import { locateDeal } from './locate';
import { readDeal } from './read-deal';
import { stageMoveAt } from './stage-move';

/** Salesforce's Lightning pages of opportunities, with native and with synthetic shadow roots. */
export const salesforce: DealHost = {
  id: 'salesforce',
  locate: locateDeal,
  readDeal,
  stageMoveAt,
  readTheme: (root) => pageTheme([root.body]),
  makeRoom: setPageRoom,
  hasRoom: (root, pixels) => leavesRoom(root, [root.body], pixels),
};
