import {
  FIRST_REMINDER,
  reminderSchema,
  type Reminder,
  type ReminderFacts,
} from '@/lib/domain/backup/reminder';
import type { BatonDatabase } from '../database';

const KEY = 'backup';

/** What is remembered about saving the file. */
export async function readReminder(db: BatonDatabase): Promise<Reminder> {
  const parsed = reminderSchema.safeParse((await db.settings.get(KEY))?.value);
  return parsed.success ? parsed.data : FIRST_REMINDER;
}

/** Changes some of it, and answers all. */
export async function patchReminder(
  db: BatonDatabase,
  patch: Partial<Reminder>,
): Promise<Reminder> {
  return db.transaction('rw', db.settings, async () => {
    const value = { ...(await readReminder(db)), ...patch };
    await db.settings.put({ key: KEY, value });
    return value;
  });
}

/** When the first deal was made, and when deals or promises last changed. */
export async function reminderFacts(
  db: BatonDatabase,
): Promise<Pick<ReminderFacts, 'firstDealAt' | 'changedAt'>> {
  const [deals, latest] = await Promise.all([
    db.deals.toArray(),
    db.deals.orderBy('updatedAt').last(),
  ]);
  const first = deals.map(({ createdAt }) => createdAt).sort()[0];
  let changedAt = latest?.updatedAt ?? null;
  // Not indexed, and asked only when a page opens: ten thousand promises take a moment, not a second.
  await db.promises.each(({ updatedAt }) => {
    if (changedAt === null || updatedAt > changedAt) changedAt = updatedAt;
  });
  return { firstDealAt: first ?? null, changedAt };
}
