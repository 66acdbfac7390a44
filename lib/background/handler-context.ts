import type { BatonDatabase } from '@/lib/storage/database';

/** What every handler works with. Time and ids come from outside so that tests own them. */
export interface HandlerContext {
  readonly db: BatonDatabase;
  /** The current instant, ISO 8601 in UTC. */
  readonly now: () => string;
}
