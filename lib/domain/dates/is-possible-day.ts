import { dayOf, dayParts } from './calendar-day';
import { MONTH } from './time-words';

/** A day of the month that not every month has, beside a month's name or in a date of figures. */
const LATE_DAY = /(?<!\d)(?:29|30|31)(?!\d)/;
const NAMES_DAY = new RegExp(String.raw`\d[./-]\d|\b${MONTH}\b`);
/** "Week of 30 June" is the Friday of that week. */
const WEEK = /\bw(?:ee)?k\b|\bw\/[co]\b/;

/**
 * Whether the day that words name is in the calendar: "31 February" isn't, and would run on into March.
 *
 * @param words - In lower case.
 * @param date - What was read, YYYY-MM-DD.
 */
export function isPossibleDay(words: string, date: string): boolean {
  if (!LATE_DAY.test(words) || !NAMES_DAY.test(words) || WEEK.test(words)) return true;
  const { dayOfMonth } = dayParts(dayOf(date));
  // Beyond the end of a month a day comes out as one of the first of the next.
  return dayOfMonth > 3 || new RegExp(`(?<!\\d)0?${String(dayOfMonth)}(?!\\d)`).test(words);
}
