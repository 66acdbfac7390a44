import { z } from '@/lib/domain/zod';
import { dayText, instantText } from '../text';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** What is remembered about saving the file. */
export const reminderSchema = z.object({
  /** Whether the rep wants to be reminded. */
  on: z.boolean(),
  /** When the last file was begun; null before the first. */
  savedAt: instantText.nullable(),
  /** The day until which "Later" holds, where the rep is; null when it was not said. */
  laterUntil: dayText.nullable(),
});
export type Reminder = z.infer<typeof reminderSchema>;

/** Before anything was said: reminded, never saved. */
export const FIRST_REMINDER: Reminder = { on: true, savedAt: null, laterUntil: null };

/** What the reminder looks at beside its own settings. */
export interface ReminderFacts {
  /** When the first deal was made; null without any. */
  readonly firstDealAt: string | null;
  /** When deals or promises last changed; null without any. */
  readonly changedAt: string | null;
  readonly now: string;
  /** The day where the rep is, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Whether to remind: a week has passed since the last file, or the first deal, and something changed since.
 * Where either lies more than a week ahead, a clock was wrong and nobody knows when it was: then too.
 */
export function isReminderDue(
  { on, savedAt, laterUntil }: Reminder,
  { firstDealAt, changedAt, now, today }: ReminderFacts,
): boolean {
  const since = savedAt ?? firstDealAt;
  if (!on || since === null || changedAt === null) return false;
  if (laterUntil !== null && isAhead(laterUntil, today)) return false;
  const passed = Date.parse(now) - Date.parse(since);
  const isNewer = savedAt === null || changedAt > savedAt;
  return passed <= -WEEK_MS || (isNewer && passed >= WEEK_MS);
}

/** "Later" is said for a day: one that lies further ahead was said with another clock. */
function isAhead(day: string, today: string): boolean {
  return day > today && Date.parse(day) - Date.parse(today) <= WEEK_MS;
}
