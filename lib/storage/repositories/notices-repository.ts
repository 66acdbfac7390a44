import type { Notice } from '@/lib/domain/reminders/notice';
import type { BatonDatabase } from '../database';

/** What a rep was told of, or has put off. */
export async function listNotices(db: BatonDatabase): Promise<Notice[]> {
  return db.notices.toArray();
}

/** Changes what became of one thing; one that was never told begins so. */
export async function patchNotice(
  db: BatonDatabase,
  { key, dealId }: Pick<Notice, 'key' | 'dealId'>,
  patch: Partial<Pick<Notice, 'shownAt' | 'snoozedUntil' | 'doneAt'>>,
  at: string,
): Promise<Notice> {
  return db.transaction('rw', db.notices, async () => {
    const nothing = { shownAt: null, snoozedUntil: null, doneAt: null };
    const known = (await db.notices.get(key)) ?? { key, dealId, ...nothing };
    const notice = { ...known, ...patch, updatedAt: at };
    await db.notices.put(notice);
    return notice;
  });
}
