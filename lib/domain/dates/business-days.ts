import type { DaysOff } from './business-calendar';
import { dayParts, isoDay, type CalendarDay } from './calendar-day';

/** The longest row of days off that is stepped over, in days: eleven years, whatever a list of holidays says. */
const MOST_STEPS = 4_000;

/** Whether somebody works on a day. */
export function isBusinessDay(day: CalendarDay, { holidays, weekend }: DaysOff): boolean {
  return !weekend.has(dayParts(day).weekday) && !holidays.has(isoDay(day));
}

/** `count` business days after `day`; the day itself doesn't count, and 0 gives it back. */
export function addBusinessDays(day: CalendarDay, count: number, off: DaysOff): CalendarDay {
  return step(day, count, off, 1);
}

/** The business day that is `count` business days before `day`; the day itself doesn't count. */
export function subtractBusinessDays(day: CalendarDay, count: number, off: DaysOff): CalendarDay {
  return step(day, count, off, -1);
}

function step(day: CalendarDay, count: number, off: DaysOff, by: 1 | -1): CalendarDay {
  let current = day;
  let left = count;
  for (let steps = 0; left > 0 && steps < count * 7 + MOST_STEPS; steps += 1) {
    current += by;
    if (isBusinessDay(current, off)) left -= 1;
  }
  return current;
}

/** How many business days lie after one day, up to and with another; 0 where that comes before. */
export function businessDaysBetween(from: CalendarDay, to: CalendarDay, off: DaysOff): number {
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) if (isBusinessDay(day, off)) count += 1;
  return count;
}
