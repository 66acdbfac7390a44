import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { broadcast } from '@/lib/messaging/events';
import type { BatonDatabase } from '@/lib/storage/database';
import { overdueDeals } from '@/lib/storage/repositories/emails-repository';
import { dealsFoundWon } from '@/lib/storage/repositories/gate-repository';
import { watchDatabase } from '@/lib/storage/watch-database';
import { answerCalendarOf } from './answer-calendar-of';

const ALARM = 'answers-due';
/** A day ends also while nothing happens here: so often it is looked whether one has, in minutes. */
const EVERY_MINUTES = 60;
/** Amber, and ink on it: 9 to 1, whatever the toolbar's colour. */
const AMBER = '#f0b429';
const INK = '#14201e';

/** The deals that wait for the rep, by why. */
interface Waiting {
  /** With a mail that nobody was seen to answer. */
  readonly unanswered: readonly string[];
  /** Won in their CRM while the brief isn't complete. */
  readonly won: readonly string[];
}

/**
 * Shows on the toolbar button how many deals wait for the rep: at every start of the worker, when records change,
 * and as days pass. Registered synchronously.
 */
export function startBadge(db: BatonDatabase, now: () => string): void {
  const read = async (): Promise<Waiting> => ({
    unanswered: await overdueDeals(db, now(), await answerCalendarOf(db)),
    won: await dealsFoundWon(db, new Date(now())),
  });
  const tell = (waiting: Waiting) => {
    void showCount(waiting);
    void broadcast({ topic: 'overdue', tabId: null });
    void broadcast({ topic: 'gate', tabId: null });
  };
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void read().then(tell);
  });
  void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  watchDatabase(read, tell);
}

/** A deal that waits for two reasons counts once. */
async function showCount({ unanswered, won }: Waiting): Promise<void> {
  const { action } = browser;
  const count = new Set([...unanswered, ...won]).size;
  const reasons = [
    ...(unanswered.length > 0 ? [i18n.t('tracking.badge', unanswered.length)] : []),
    ...(won.length > 0 ? [i18n.t('gate.badge', won.length)] : []),
  ];
  await action.setBadgeBackgroundColor({ color: AMBER });
  await action.setBadgeTextColor({ color: INK });
  await action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await action.setTitle({ title: count === 0 ? 'Baton' : reasons.join('\n') });
}
