import type { Notice } from '@/lib/domain/reminders/notice';
import type { BatonDatabase } from '../database';

type Named = Pick<Notice, 'key' | 'dealId'>;

/** What a rep was told of, or has put off. */
export async function listNotices(db: BatonDatabase): Promise<Notice[]> {
  return db.notices.toArray();
}

/** Changes what became of one thing; one that was never told begins so. */
export async function patchNotice(
  db: BatonDatabase,
  thing: Named,
  patch: Partial<Pick<Notice, 'snoozedUntil' | 'doneAt'>>,
  at: string,
): Promise<Notice> {
  return db.transaction('rw', db.notices, async () => {
    const notice = {
      ...((await db.notices.get(thing.key)) ?? notTold(thing)),
      ...patch,
      updatedAt: at,
    };
    await db.notices.put(notice);
    return notice;
  });
}

/**
 * Reads what was told and keeps what is told now, in one transaction: nothing is put off or done with in between.
 * What is told is on its way until `arrived` says that it is on screen.
 *
 * @param plan - Says what to tell, from what is known.
 */
export async function keepTold<Plan extends { readonly told: readonly Named[] }>(
  db: BatonDatabase,
  plan: (notices: ReadonlyMap<string, Notice>) => Plan,
  at: string,
): Promise<Plan> {
  return db.transaction('rw', db.notices, async () => {
    const notices = new Map((await listNotices(db)).map((notice) => [notice.key, notice]));
    const made = plan(notices);
    await db.notices.bulkPut(
      made.told.map((thing) => ({
        ...(notices.get(thing.key) ?? notTold(thing)),
        shownAt: at,
        isOnItsWay: true,
        snoozedUntil: null,
        updatedAt: at,
      })),
    );
    return made;
  });
}

/** Keeps that what was on its way is on screen. */
export async function arrived(db: BatonDatabase, keys: readonly string[]): Promise<void> {
  await db.notices.where('key').anyOf(keys).modify({ isOnItsWay: false });
}

/** The things that one notice for several stood for. */
export async function toldAt(db: BatonDatabase, at: string): Promise<Named[]> {
  const told = await db.notices.filter(({ shownAt }) => shownAt === at).toArray();
  return told.map(({ key, dealId }) => ({ key, dealId }));
}

function notTold({ key, dealId }: Named): Omit<Notice, 'updatedAt'> {
  return { key, dealId, shownAt: null, isOnItsWay: false, snoozedUntil: null, doneAt: null };
}
