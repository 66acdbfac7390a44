import { commandTab } from '@/lib/messaging/command-tab';
import type { BatonDatabase } from '@/lib/storage/database';
import { watchTables } from '@/lib/storage/watch-tables';
import { mailTabs } from './tab-session';

/** What a guard is decided from. */
const MADE_OF = ['deals', 'people', 'emails', 'threadPins', 'guardOverrules'] as const;

/**
 * Tells each mailbox's page when what its guards are decided from has changed, so that the next send is judged from
 * what is true by then. Registered synchronously.
 */
export function startGuardWatch(db: BatonDatabase): void {
  watchTables(db, MADE_OF, () => {
    void tellGuards();
  });
}

async function tellGuards(): Promise<void> {
  const tabs = await mailTabs();
  // A tab that is gone, or whose script is, doesn't answer, which is normal.
  await Promise.allSettled(tabs.map((tabId) => commandTab(tabId, 'guards.changed', {})));
}
