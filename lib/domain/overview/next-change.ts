import { format } from 'date-fns';
import type { WholeDeal } from '../deals/whole-deal';
import { trackedEmails } from '../emails/tracking/tracked-emails';
import { endOfDay } from '../gate/end-of-day';
import type { Overview } from './overview';
import type { Viewer } from './viewer';

/**
 * When an overview stops being true although nothing of its deal changes: at the next moment it names, or the next
 * that a mail's answer or a meeting is waited for. Null where it names none.
 */
export function nextChange(
  { clocks, agenda, move }: Omit<Overview, 'validUntil'>,
  { deal, meetings, emails }: Pick<WholeDeal, 'deal' | 'meetings' | 'emails'>,
  { now, calendar }: Viewer,
): string | null {
  const at = now.toISOString();
  const tracked = trackedEmails(emails, at, calendar);
  const moments = [
    ...clocks.flatMap(({ startsAt, dueAt, plannedAt }) => [startsAt, dueAt, plannedAt]),
    ...agenda.map(({ dueAt }) => dueAt),
    ...meetings.flatMap(({ plannedAt, heldAt }) => [plannedAt, heldAt]),
    move?.dueAt ?? null,
    deal.closeDate === null ? null : endOfDay(deal.closeDate).toISOString(),
    // Another day of waiting.
    tracked.some(({ tracking }) => tracking.state === 'awaiting') ? endOfToday(now) : null,
  ];
  return moments.filter((moment) => moment !== null && moment > at).toSorted()[0] ?? null;
}

function endOfToday(now: Date): string {
  return endOfDay(format(now, 'yyyy-MM-dd')).toISOString();
}
