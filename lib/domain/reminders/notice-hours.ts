import type { BusinessCalendar } from '../dates/business-calendar';
import { addBusinessDays, isBusinessDay, subtractBusinessDays } from '../dates/business-days';
import type { CalendarDay } from '../dates/calendar-day';
import { dayStart } from '../dates/day-bounds';
import { dayInZone } from '../dates/day-in-zone';
import { timeOfDay } from '../dates/time-of-day';

/** When a rep wants to be told things. */
export interface NoticeHours {
  readonly calendar: BusinessCalendar;
  /** `HH:MM`: no notice from here … */
  readonly quietFrom: string;
  /** … to here, the next day where that is earlier; the same twice is never. */
  readonly quietTo: string;
}

/** A working day begins no earlier than this, however early quiet hours end. */
const EARLIEST_START = '08:00';
/** More than any rest of quiet hours and days off takes turns to step over. */
const MOST_TURNS = 20;

/** The first moment from `at` on, ISO, at which a notice may be shown: on a working day, and not in quiet hours. */
export function nextNoticeTime(at: string, hours: NoticeHours): string {
  const { calendar } = hours;
  let time = at;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const day = dayInZone(time, calendar.timeZone);
    const next = isBusinessDay(day, calendar)
      ? (endOfQuiet(time, day, hours) ?? time)
      : dayStart(addBusinessDays(day, 1, calendar), calendar.timeZone);
    if (next === time) return time;
    time = next;
  }
  return time;
}

/** Thousands of things are due on the same few days. */
const known = new WeakMap<NoticeHours, Map<CalendarDay, string>>();

/** When a rep's working day begins, ISO, as far as notices go. */
export function startOfWork(day: CalendarDay, hours: NoticeHours): string {
  const starts = known.get(hours) ?? new Map<CalendarDay, string>();
  known.set(hours, starts);
  const start =
    starts.get(day) ??
    nextNoticeTime(timeOfDay(day, EARLIEST_START, hours.calendar.timeZone), hours);
  starts.set(day, start);
  return start;
}

/** When the first working day from a day on begins, ISO, as far as notices go. */
export function startOfWorkFrom(day: CalendarDay, hours: NoticeHours): string {
  const { calendar } = hours;
  return startOfWork(isBusinessDay(day, calendar) ? day : addBusinessDays(day, 1, calendar), hours);
}

/** The day itself where it is a working day, else the last one before. */
export function workingDayUpTo(day: CalendarDay, calendar: BusinessCalendar): CalendarDay {
  return isBusinessDay(day, calendar) ? day : subtractBusinessDays(day, 1, calendar);
}

/** When the quiet hours end in which a moment lies; null where it lies in none. */
function endOfQuiet(
  at: string,
  day: CalendarDay,
  { quietFrom, quietTo, calendar: { timeZone } }: NoticeHours,
): string | null {
  if (quietFrom === quietTo) return null;
  const isOverNight = quietFrom > quietTo;
  const begunOn = isOverNight ? [day - 1, day] : [day];
  for (const first of begunOn) {
    const end = timeOfDay(isOverNight ? first + 1 : first, quietTo, timeZone);
    if (timeOfDay(first, quietFrom, timeZone) <= at && at < end) return end;
  }
  return null;
}
