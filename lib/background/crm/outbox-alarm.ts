import { browser } from 'wxt/browser';
import type { OutboxItem } from '@/lib/domain/crm/outbox-item';
import type { CrmContext } from './crm-context';

/** The alarm that wakes the worker for the outbox. */
export const OUTBOX_ALARM = 'crm-outbox';
/** Longer than any call: a row that is still being written then was cut off. */
const CUT_OFF_MS = 60_000;

/** Sets the alarm for the next write that is due, or takes it back where nothing waits. */
export async function armOutboxAlarm({ db }: Pick<CrmContext, 'db'>): Promise<void> {
  const open = await db.outbox
    .filter(({ state }) => state === 'waiting' || state === 'writing')
    .toArray();
  if (open.length === 0) {
    await browser.alarms.clear(OUTBOX_ALARM);
    return;
  }
  await browser.alarms.create(OUTBOX_ALARM, { when: Math.min(...open.map(ringsAt)) });
}

function ringsAt({ state, dueAt, updatedAt }: OutboxItem): number {
  return state === 'writing' ? Date.parse(updatedAt) + CUT_OFF_MS : Date.parse(dueAt);
}
