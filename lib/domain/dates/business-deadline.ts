import { addBusinessDays } from './business-days';
import type { BusinessCalendar } from './business-calendar';
import type { CalendarDay } from './calendar-day';
import { dayEnd } from './day-bounds';

/** The end of the business day that is `count` business days after a day, as an ISO instant; null without a day. */
export function businessDeadline(
  day: CalendarDay | null,
  count: number,
  calendar: BusinessCalendar,
): string | null {
  return day === null ? null : dayEnd(addBusinessDays(day, count, calendar), calendar.timeZone);
}
