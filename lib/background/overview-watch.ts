import { broadcast } from '@/lib/messaging/events';
import type { BatonDatabase } from '@/lib/storage/database';
import { MADE_OF } from '@/lib/storage/forget-overviews';
import { watchTables } from '@/lib/storage/watch-tables';

/** Several writes in a row are told as one, in milliseconds. */
const GATHER_MS = 300;

/**
 * Tells open pages when the overview of a deal is to be read again. Registered synchronously. What overviews are made of
 * is listened to, and not they themselves: whoever reads makes them, and would be told to read again while they do.
 */
export function startOverviewWatch(db: BatonDatabase): void {
  let isTelling = false;
  watchTables(db, [...MADE_OF, 'settings'], () => {
    if (isTelling) return;
    isTelling = true;
    // A worker that dies meanwhile tells nobody; a page asks again when it is looked at.
    setTimeout(() => {
      isTelling = false;
      void broadcast({ topic: 'overviews', tabId: null });
    }, GATHER_MS);
  });
}
