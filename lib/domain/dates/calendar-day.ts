/**
 * A calendar day without time or zone, counted in days since 1970-01-01. Whole-day arithmetic on
 * integers cannot fall over a change of clocks.
 */
export type CalendarDay = number;

const MS_PER_DAY = 86_400_000;

/** The day of a year, month (1–12) and day of the month; overflowing days roll over (31 April is 1 May). */
export function calendarDay(year: number, month: number, day: number): CalendarDay {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** Year, month (1–12), day of the month and ISO weekday (Monday 1 … Sunday 7) of a day. */
export function dayParts(day: CalendarDay): {
  year: number;
  month: number;
  dayOfMonth: number;
  weekday: number;
} {
  const date = new Date(day * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: ((date.getUTCDay() + 6) % 7) + 1,
  };
}

/** The first and the last day that can be written with a year of four digits. */
const FIRST = Date.parse('0000-01-01') / MS_PER_DAY;
const LAST = Date.parse('9999-12-31') / MS_PER_DAY;

/** The day as YYYY-MM-DD; what such a year can't be written of is the first or last day that can. */
export function isoDay(day: CalendarDay): string {
  const written = Math.min(Math.max(day, FIRST), LAST);
  return new Date(written * MS_PER_DAY).toISOString().slice(0, 10);
}

/** A day written `YYYY-MM-DD`; nothing readable counts as 1970-01-01. */
export function dayOf(text: string): CalendarDay {
  const [year = 1970, month = 1, date = 1] = text.split('-').map(Number);
  return calendarDay(year, month, date);
}

/** The last day of a month (1–12; 13 and beyond run into the next year). */
export function lastDayOfMonth(year: number, month: number): CalendarDay {
  return calendarDay(year, month + 1, 0);
}

/** The same day of the month `months` later, or that month's last day when it has fewer days. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const { year, month, dayOfMonth } = dayParts(day);
  return Math.min(
    calendarDay(year, month + months, dayOfMonth),
    lastDayOfMonth(year, month + months),
  );
}

/** The given ISO weekday of the week that is `weeks` after the week of `day`. */
export function weekdayOfWeek(day: CalendarDay, weekday: number, weeks: number): CalendarDay {
  return day - dayParts(day).weekday + weekday + weeks * 7;
}

/** The Friday of an ISO week of a year. */
export function fridayOfIsoWeek(year: number, week: number): CalendarDay {
  // 4 January is always in week 1.
  return weekdayOfWeek(calendarDay(year, 1, 4), 5, week - 1);
}

/** The `nth` (from 1; -1 the last) ISO weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): CalendarDay {
  if (nth < 0) {
    const last = lastDayOfMonth(year, month);
    return last - ((dayParts(last).weekday - weekday + 7) % 7);
  }
  const first = calendarDay(year, month, 1);
  return first + ((weekday - dayParts(first).weekday + 7) % 7) + (nth - 1) * 7;
}
