import type { Clock } from '../clocks/clock';
import { dayStart } from '../dates/day-bounds';
import { dayInZone } from '../dates/day-in-zone';
import type { WholeDeal } from '../deals/whole-deal';
import { trackedEmails } from '../emails/tracking/tracked-emails';
import type { Overview } from './overview';
import type { Viewer } from './viewer';

/**
 * When an overview stops being true although nothing of its deal changes: at the next moment it names, at the next
 * meeting, and with the viewer's day, as what is due, held or waited for is counted in days. Null of a deal that is put
 * away, whose clocks stand, unless it waits for an answer.
 */
export function nextChange(
  { clocks, agenda, move, archivedAt }: Omit<Overview, 'validUntil'>,
  { meetings, emails }: Pick<WholeDeal, 'meetings' | 'emails'>,
  { now, calendar }: Viewer,
): string | null {
  const at = now.toISOString();
  const isAwaited = trackedEmails(emails, at, calendar).some(
    ({ tracking }) => tracking.state === 'awaiting',
  );
  if (archivedAt !== null && archivedAt <= at && !isAwaited) return null;
  const { timeZone } = calendar;
  const moments = [
    dayStart(dayInZone(at, timeZone) + 1, timeZone),
    archivedAt,
    ...clocks.filter(isRunning).flatMap(({ startsAt, dueAt }) => [startsAt, dueAt]),
    ...agenda.map(({ dueAt }) => dueAt),
    ...meetings.flatMap(({ plannedAt, heldAt }) => [plannedAt, heldAt]),
    move?.dueAt ?? null,
  ];
  return moments.filter((moment) => moment !== null && moment > at).toSorted()[0] ?? null;
}

/** What has ended, or is late already, names no moment at which it changes. */
function isRunning({ state }: Clock): boolean {
  return state === 'waiting' || state === 'running';
}
