import { browser } from 'wxt/browser';
import { countDue, todayRows, type TodayClock } from '@/lib/domain/agenda/today';
import type { Overview } from '@/lib/domain/overview/overview';
import type { Profile } from '@/lib/domain/profile';
import { planNotices } from '@/lib/domain/reminders/plan-notices';
import { broadcast } from '@/lib/messaging/events';
import type { BatonDatabase } from '@/lib/storage/database';
import { arrived, keepTold, listNotices } from '@/lib/storage/repositories/notices-repository';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { showBadge } from '../badge';
import { allOverviews } from './all-overviews';
import { keepDueCount } from './due-count';
import { noticeHours } from './notice-hours-of';
import { showNotices } from './show-notices';

/** The alarm that wakes the worker for what falls due. */
export const REMINDER_ALARM = 'reminders';
/**
 * So often it is looked at least, in milliseconds. A browser may have lost its alarm, and where the computer's clock
 * was set back the alarm waits for a time that is far off by now: whatever wakes the worker sets it anew.
 */
export const EVERY_MS = 3_600_000;
/** Browsers ring no sooner, in milliseconds (Chrome since 120). */
const SOONEST_MS = 30_000;

/**
 * Looks at what all deals ask for: counts it on the toolbar, tells what is due, and sets the alarm for what is next.
 *
 * @param now - The current instant, ISO 8601.
 */
export async function lookAround(db: BatonDatabase, now: string): Promise<void> {
  // Whatever comes of this look, there is another.
  await arm(Date.parse(now), []);
  const overviews = await allOverviews(db, now);
  const profile = await readProfile(db);
  const clock = { now: new Date(now), timeZone: noticeHours(profile).calendar.timeZone };
  // First, as it needs nothing of the system's own notices, which may be refused.
  const due = countDue(todayRows(overviews, await listNotices(db), clock));
  await showBadge(due, overviews);
  if (await keepDueCount(due)) await broadcast({ topic: 'notices', tabId: null });
  const next = await tellDue(db, overviews, profile, clock);
  const changes = overviews.flatMap(({ validUntil }) => validUntil ?? []);
  await arm(clock.now.getTime(), next === null ? changes : [next, ...changes]);
}

/** Gives when there is something to tell next, ISO; null for nothing that is known. */
async function tellDue(
  db: BatonDatabase,
  overviews: readonly Overview[],
  profile: Profile | null,
  clock: TodayClock,
): Promise<string | null> {
  if (profile?.reminders !== true) return null;
  const names = new Map(overviews.map(({ dealId, name }) => [dealId, name]));
  const things = overviews.flatMap(({ dealId, agenda }) =>
    agenda.map((item) => ({ dealId, item })),
  );
  const at = clock.now.toISOString();
  const plan = await keepTold(
    db,
    (notices) => planNotices(things, notices, noticeHours(profile), clock.now),
    at,
  );
  if (plan.told.length === 0) return plan.wakeAt;
  const alone = plan.alone.map((thing) => ({ ...thing, dealName: names.get(thing.dealId) ?? '' }));
  await showNotices({ alone, together: plan.together }, clock);
  // A worker that dies before this tells it again, in the place of what is on screen: twice rather than never.
  await arrived(
    db,
    plan.told.map(({ key }) => key),
  );
  await broadcast({ topic: 'notices', tabId: null });
  return plan.wakeAt;
}

async function arm(now: number, moments: readonly string[]): Promise<void> {
  const soonest = moments.map((moment) => Math.max(Date.parse(moment), now + SOONEST_MS));
  await browser.alarms.create(REMINDER_ALARM, { when: Math.min(now + EVERY_MS, ...soonest) });
}
