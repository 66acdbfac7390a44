import type { CrmId } from '@/lib/domain/crm/crm-catalog';
import type { CrmConnector } from '@/lib/connectors/crm-connector';
import type { BatonDatabase } from '@/lib/storage/database';
import type { createTurns } from '../create-turns';

/** What talking to CRMs takes. Time, network and connectors come from outside so that tests own them. */
export interface CrmContext {
  readonly db: BatonDatabase;
  /** The current instant, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly fetch: typeof fetch;
  /** The connector of a CRM; null where there is none. */
  readonly connectorOf: (crm: CrmId) => CrmConnector | null;
  /** One piece of work after the other where they share a key. */
  readonly inTurn: ReturnType<typeof createTurns>;
}
