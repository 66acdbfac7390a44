import { commandTab } from '@/lib/messaging/command-tab';
import type { BatonDatabase } from '@/lib/storage/database';
import { watchTables } from '@/lib/storage/watch-tables';
import { recordTabs } from './tab-session';

/** What the gate of a record is made of. */
const MADE_OF = [
  'settings',
  'recordLinks',
  'deals',
  'people',
  'facts',
  'promises',
  'meetings',
] as const;

/**
 * Tells each page that shows a CRM's record when what its gate is made of has changed, so that the next press is
 * judged from what is true by then. Registered synchronously.
 */
export function startGateWatch(db: BatonDatabase): void {
  watchTables(db, MADE_OF, () => {
    void tellGates();
  });
}

async function tellGates(): Promise<void> {
  const tabs = await recordTabs();
  // A tab that is gone, or whose script is, doesn't answer, which is normal.
  await Promise.allSettled(tabs.map((tabId) => commandTab(tabId, 'gate.changed', {})));
}
