import { browser } from 'wxt/browser';
import { broadcast } from '@/lib/messaging/events';
import type { BatonDatabase } from '@/lib/storage/database';
import { watchTables } from '@/lib/storage/watch-tables';
import { hasButtons } from './has-buttons';
import { forgetLooked, keepLooked, needsLook } from './last-look';
import { lookAround, REMINDER_ALARM } from './look-around';
import { openNotice, putOffNotice } from './notice-press';

/** Several writes in a row are looked at once, in milliseconds. */
const GATHER_MS = 500;
/** With thousands of deals a look takes a moment: it may take this part of the worker's time while a rep writes. */
const SHARE = 0.05;
/** But nothing that was written waits longer than this, in milliseconds. */
const MOST_WAIT_MS = 15_000;
/**
 * So long it waits after a look that failed, in milliseconds: where the system shows no notices, each look writes that
 * one is on its way, and what is written is looked at.
 */
const AFTER_FAILURE_MS = 60_000;
/** What is due is made of these, and by whose settings. */
const LOOKED_AT = ['overviews', 'deals', 'notices', 'settings'] as const;

/**
 * Tells what falls due, and counts it on the toolbar: when the browser starts, when its alarm rings, when records
 * change, and when a worker starts that finds one of these undone. All there is to know is on disk, so that a worker may die at any moment; one look
 * follows the other, so that nothing is told by two. Registered synchronously.
 */
export function startReminders(db: BatonDatabase, now: () => string): void {
  let looking = Promise.resolve();
  let isComing = false;
  let waitMs = GATHER_MS;
  const look = () => {
    void broadcast({ topic: 'overdue', tabId: null });
    void broadcast({ topic: 'gate', tabId: null });
    looking = looking.then(begin).catch((error: unknown) => {
      waitMs = AFTER_FAILURE_MS;
      reportError(error);
    });
  };
  const begin = () => {
    // Not sooner: with thousands of deals, what is written meanwhile is for one more look and not for many.
    isComing = false;
    return lookOnce();
  };
  const lookOnce = async () => {
    const began = performance.now();
    await lookAround(db, now());
    const wished = (performance.now() - began) / SHARE;
    waitMs = Math.min(MOST_WAIT_MS, Math.max(GATHER_MS, wished));
    if (!isComing) await keepLooked();
  };
  const lookSoon = () => {
    void forgetLooked();
    if (isComing) return;
    isComing = true;
    setTimeout(look, waitMs);
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
  void needsLook(now()).then((isNeeded) => {
    if (isNeeded) lookSoon();
  });
}
