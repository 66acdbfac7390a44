import type { BatonDatabase } from '@/lib/storage/database';
import type { Delivery } from './crm/create-delivery';
import type { CrmContext } from './crm/crm-context';

/** What every handler works with. Time and ids come from outside so that tests own them. */
export interface HandlerContext extends Delivery {
  readonly db: BatonDatabase;
  /** The current instant, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly crm: CrmContext;
}
