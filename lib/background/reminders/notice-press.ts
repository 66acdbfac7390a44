import { browser } from 'wxt/browser';
import { itemHash, itemPlace } from '@/lib/domain/agenda/item-place';
import { threadUrl } from '@/lib/domain/mail/thread-place';
import { thingKey } from '@/lib/domain/reminders/plan-notices';
import { putOffUntil } from '@/lib/domain/reminders/put-off';
import { broadcast } from '@/lib/messaging/events';
import type { BatonDatabase } from '@/lib/storage/database';
import { patchNotice, toldAt } from '@/lib/storage/repositories/notices-repository';
import { readOverview } from '@/lib/storage/repositories/overviews-repository';
import { openDesk } from '../open-desk';
import { overviewMaker } from '../overview-maker';
import { noticeHoursOf } from './notice-hours-of';
import { isSeveralId, toldAtOf } from './notice-id';

/** Opens what a notice is about: a mail's thread, or its place on the desk; Today where it is about several. */
export async function openNotice(db: BatonDatabase, id: string, now: string): Promise<void> {
  await browser.notifications.clear(id);
  if (isSeveralId(id)) {
    await openDesk('#today');
    return;
  }
  const dealId = (await db.notices.get(id))?.dealId ?? null;
  const overview = dealId === null ? null : await readOverview(db, dealId, overviewMaker(now));
  const item = overview?.agenda.find(({ key }) => key === id);
  // What isn't asked for any more is no place to go.
  if (overview === null || item === undefined) {
    await openDesk('#today');
    return;
  }
  const mail = itemPlace(item) === 'emails' ? await db.emails.get(item.id) : undefined;
  if (mail !== undefined && mail.threadId !== null) {
    await browser.tabs.create({ url: threadUrl(mail.mailbox, mail.threadId) });
  } else await openDesk(itemHash(overview.dealId, item));
}

/** Puts off what a notice is about: by an hour with its first button, until tomorrow morning with its second. */
export async function putOffNotice(
  db: BatonDatabase,
  { id, button }: { readonly id: string; readonly button: number },
  now: string,
): Promise<void> {
  await browser.notifications.clear(id);
  const hours = await noticeHoursOf(db);
  const until = putOffUntil(button === 0 ? 'hour' : 'tomorrow', now, hours);
  const known = await db.notices.get(id);
  const notices = isSeveralId(id)
    ? await toldAt(db, toldAtOf(id))
    : known === undefined
      ? []
      : [known];
  for (const { key, dealId } of notices) {
    await patchNotice(db, { key: thingKey(key), dealId }, { snoozedUntil: until }, now);
  }
  await broadcast({ topic: 'notices', tabId: null });
}
