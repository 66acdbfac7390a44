import type { AgendaItem } from '../agenda/agenda-item';
import { dayInZone } from '../dates/day-in-zone';
import { isoInstant } from '../dates/iso-instant';
import {
  nextNoticeTime,
  startOfWork,
  startOfWorkFrom,
  workingDayUpTo,
  type NoticeHours,
} from './notice-hours';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** So long before it begins a meeting is told. */
const BEFORE_MEETING_MS = 15 * MINUTE_MS;
/** An hour's deadline is told when a quarter of its time is left, … */
const LAST_PART = 4;
/** … at least so long before, and at most; and so long before where nobody knows when it began. */
const LEAST_LEAD_MS = 15 * MINUTE_MS;
const MOST_LEAD_MS = 4 * HOUR_MS;
const USUAL_LEAD_MS = HOUR_MS;
/** What a rep has only just said or seen isn't told them at once. */
const REST_MS = 2 * HOUR_MS;

/** When a thing is told: before it is due, and once more when it is late. */
export interface TellingTimes {
  /** Null where there is no sense in it: it came up so late that only its being late is left to tell. */
  readonly due: string | null;
  readonly late: string;
}

/**
 * When a thing that falls due is told, as ISO instants at which notices may be shown; null for what has no time.
 *
 * - What is due by a day's end: as work begins on that day (on the working day before where that is none), two hours
 *   after it came up at the earliest; late as work begins on the next.
 * - What is due at an hour: when a quarter of its time is left, 15 minutes to four hours; late at that hour.
 * - A meeting: 15 minutes before; that nobody has marked it held, as work begins on the next working day.
 *
 * What would be told in the night before its hour is told as work begins on the day that ends with that night.
 */
export function tellingTimes(item: AgendaItem, hours: NoticeHours): TellingTimes | null {
  if (item.dueAt === null) return null;
  const { isDay, kind } = item;
  // Instants are compared as texts, which needs them all written alike.
  const dueAt = later(item.dueAt, 0);
  const dayAfter = dayInZone(dueAt, hours.calendar.timeZone) + 1;
  const isNextMorning = isDay || kind === 'meeting';
  const times = {
    due: isDay ? morningOf(item, dueAt, hours) : beforeHour(item, dueAt, hours),
    late: isNextMorning ? startOfWorkFrom(dayAfter, hours) : nextNoticeTime(dueAt, hours),
  };
  return times.due < times.late ? times : { ...times, due: null };
}

function morningOf({ since }: AgendaItem, dueAt: string, hours: NoticeHours): string {
  const { calendar } = hours;
  const day = workingDayUpTo(dayInZone(dueAt, calendar.timeZone), calendar);
  const start = startOfWork(day, hours);
  const rested = since === null ? '' : later(since, REST_MS);
  return rested > start ? nextNoticeTime(rested, hours) : start;
}

function beforeHour({ kind, since }: AgendaItem, dueAt: string, hours: NoticeHours): string {
  const lead = kind === 'meeting' ? BEFORE_MEETING_MS : leadOf(since, dueAt);
  const at = later(dueAt, -lead);
  const told = nextNoticeTime(at, hours);
  if (told < dueAt || told === at) return told;
  // Quiet hours or days off lie between: before them, not after.
  const { calendar } = hours;
  const sameDay = startOfWork(workingDayUpTo(dayInZone(at, calendar.timeZone), calendar), hours);
  if (sameDay <= at) return sameDay;
  const dayBefore = workingDayUpTo(dayInZone(at, calendar.timeZone) - 1, calendar);
  return startOfWork(dayBefore, hours);
}

function leadOf(since: string | null, dueAt: string): number {
  if (since === null) return USUAL_LEAD_MS;
  const quarter = (Date.parse(dueAt) - Date.parse(since)) / LAST_PART;
  return Math.min(MOST_LEAD_MS, Math.max(LEAST_LEAD_MS, quarter));
}

function later(at: string, milliseconds: number): string {
  return isoInstant(Date.parse(at) + milliseconds);
}
