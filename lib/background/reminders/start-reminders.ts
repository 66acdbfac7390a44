import { browser } from 'wxt/browser';
import { broadcast } from '@/lib/messaging/events';
import type { BatonDatabase } from '@/lib/storage/database';
import { watchTables } from '@/lib/storage/watch-tables';
import { hasButtons } from './has-buttons';
import { lookAround, REMINDER_ALARM } from './look-around';
import { openNotice, putOffNotice } from './notice-press';

/** Several writes in a row are looked at once, in milliseconds: with thousands of deals a look takes a moment. */
const GATHER_MS = 500;
/** What is due is made of these, and by whose settings. */
const LOOKED_AT = ['overviews', 'deals', 'notices', 'settings'] as const;

/**
 * Tells what falls due, and counts it on the toolbar: at every start of the worker and of the browser, when its alarm
 * rings, and when records change. All there is to know is on disk, so that a worker may die at any moment; one look
 * follows the other, so that nothing is told by two. Registered synchronously.
 */
export function startReminders(db: BatonDatabase, now: () => string): void {
  let looking = Promise.resolve();
  let isComing = false;
  const look = () => {
    isComing = false;
    void broadcast({ topic: 'overdue', tabId: null });
    void broadcast({ topic: 'gate', tabId: null });
    looking = looking.then(() => lookAround(db, now())).catch(reportError);
  };
  const lookSoon = () => {
    if (isComing) return;
    isComing = true;
    setTimeout(look, GATHER_MS);
  };
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === REMINDER_ALARM) look();
  });
  // Browsers may forget their alarms with a restart; that this is listened to starts the worker, which sets it anew.
  browser.runtime.onStartup.addListener(lookSoon);
  browser.notifications.onClicked.addListener((id) => {
    void openNotice(db, id, now());
  });
  if (hasButtons)
    browser.notifications.onButtonClicked.addListener((id, button) => {
      void putOffNotice(db, { id, button }, now());
    });
  watchTables(db, LOOKED_AT, lookSoon);
  lookSoon();
}
