import { browser } from 'wxt/browser';
import { LONGEST_UNDO_MS } from '@/lib/domain/ledger/undo-window';
import { broadcast } from '@/lib/messaging/events';
import type { BatonDatabase } from '@/lib/storage/database';
import { forgetOldDrafts, settleOverdue } from '@/lib/storage/repositories/ledger-repository';

const ALARM = 'settle-sends';
/** Thirty days: a draft nobody touched for so long is not going to be sent. */
const KEEP_DRAFTS_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Sets the alarm at which a mail let go at an instant counts as gone, whatever the page saw. An alarm
 * that is set already rings earlier and sets the next one itself.
 */
export async function armSettleAlarm(sendingAt: string): Promise<void> {
  if ((await browser.alarms.get(ALARM)) !== undefined) return;
  await browser.alarms.create(ALARM, { when: Date.parse(sendingAt) + LONGEST_UNDO_MS });
}

/** Settles what is overdue and sets the alarm for what is not. */
export async function settleAndRearm(db: BatonDatabase, now: string): Promise<void> {
  const next = await settleOverdue(db, now);
  await broadcast({ topic: 'promises', tabId: null });
  if (next !== null) await armSettleAlarm(next);
}

/**
 * Listens for the alarm, and settles at every start of the worker: a browser that was closed within
 * an undo window rings no alarm. Registered synchronously.
 */
export function startSettling(db: BatonDatabase, now: () => string): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void settleAndRearm(db, now());
  });
  void settleAndRearm(db, now());
  void forgetOldDrafts(db, new Date(Date.parse(now()) - KEEP_DRAFTS_MS).toISOString());
}
