import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { broadcast } from '@/lib/messaging/events';
import type { BatonDatabase } from '@/lib/storage/database';
import { overdueDeals } from '@/lib/storage/repositories/emails-repository';
import { watchDatabase } from '@/lib/storage/watch-database';
import { answerCalendarOf } from './answer-calendar-of';

const ALARM = 'answers-due';
/** A day ends also while nothing happens here: so often it is looked whether one has, in minutes. */
const EVERY_MINUTES = 60;
/** Amber, and ink on it: 9 to 1, whatever the toolbar's colour. */
const AMBER = '#f0b429';
const INK = '#14201e';

/**
 * Shows on the toolbar button how many deals have a mail that nobody was seen to answer: at every start of the
 * worker, when records change, and as days pass. Registered synchronously.
 */
export function startBadge(db: BatonDatabase, now: () => string): void {
  const read = async () => overdueDeals(db, now(), await answerCalendarOf(db));
  const tell = (dealIds: readonly string[]) => {
    void showCount(dealIds.length);
    void broadcast({ topic: 'overdue', tabId: null });
  };
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void read().then(tell);
  });
  void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  watchDatabase(read, tell);
}

async function showCount(count: number): Promise<void> {
  const { action } = browser;
  await action.setBadgeBackgroundColor({ color: AMBER });
  await action.setBadgeTextColor({ color: INK });
  await action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await action.setTitle({ title: count === 0 ? 'Baton' : i18n.t('tracking.badge', count) });
}
