import { browser } from 'wxt/browser';
import type { CrmFailureKind } from '@/lib/domain/crm/crm-failure';
import { pruneWritten, reviveRows } from '@/lib/storage/repositories/outbox-repository';
import type { Delivery } from './create-delivery';
import type { CrmContext } from './crm-context';
import { OUTBOX_ALARM } from './outbox-alarm';

/** Seven days: so long a rep sees what was written. */
const KEEP_WRITTEN_MS = 7 * 24 * 60 * 60_000;

/**
 * Empties the outbox whenever it may go on: at every start of the worker, when its alarm rings, when the network
 * is back, when a host was allowed. Registered synchronously.
 */
export function startOutbox(context: CrmContext, { deliver }: Delivery): void {
  const { db, now } = context;
  const goOnAfter = async (...over: readonly CrmFailureKind[]) => {
    const isOver = (kind: CrmFailureKind) => over.includes(kind);
    await reviveRows(db, { isMine: () => true, isOver, now: now() });
    await deliver();
  };
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === OUTBOX_ALARM) void deliver();
  });
  browser.permissions.onAdded.addListener(() => {
    void goOnAfter('not_permitted');
  });
  globalThis.addEventListener('online', () => {
    void goOnAfter('offline');
  });
  void goOnAfter('offline');
  void pruneWritten(db, new Date(Date.parse(now()) - KEEP_WRITTEN_MS).toISOString());
}
