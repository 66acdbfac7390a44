import type { DealHost } from '../deal-host';
import { $optional } from '../dom';
import { leavesRoom, setPageRoom } from '../page-room';
import { pageTheme } from '../page-theme';
import { locateDeal } from './locate';
import { readDeal } from './read-deal';
import { ODOO } from './selectors';
import { stageMoveAt } from './stage-move';

/** Odoo's opportunities, at any address a company runs it at; tried on Odoo 19. */
export const odoo: DealHost = {
  id: 'odoo',
  locate: locateDeal,
  readDeal,
  stageMoveAt,
  readTheme: (root) => pageTheme([root.body]),
  makeRoom: setPageRoom,
  hasRoom: (root, pixels) => leavesRoom(root, [$optional(root, ODOO.page)], pixels),
};
