import type { CalendarDay } from '../dates/calendar-day';
import { timeInZone } from '../dates/time-in-zone';
import type { Meeting } from '../deals/meeting';

/** The day a meeting was held, else is planned for, where the viewer is; null where it has none. */
export function meetingDay(
  { heldAt, plannedAt }: Pick<Meeting, 'heldAt' | 'plannedAt'>,
  timeZone: string,
): CalendarDay | null {
  const at = heldAt ?? plannedAt;
  return at === null ? null : (timeInZone(at, timeZone)?.day ?? null);
}
