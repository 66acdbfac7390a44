import { calendarDay, dayParts, lastDayOfMonth } from './calendar-day';
import type { TimeContext, TimeRule } from './time-rule';
import { MONTH, monthOf, TIME_OF_DAY, WEEKDAY } from './time-words';

const NAMED_DAY = String.raw`(?:${WEEKDAY},? (?:the )?)?`;
const AT_TIME = String.raw`(?:,? (?:at |by |before )?${TIME_OF_DAY})?`;
const YEAR = String.raw`(?:,? '?(20\d\d)(?!\d))?`;

/** "16 May", "May 16th", "the 14th": without a year the next one from the sending day on. */
export const monthDayRules: readonly TimeRule[] = [
  {
    pattern: String.raw`${NAMED_DAY}(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?(${MONTH})${YEAR}${AT_TIME}`,
    day: ([day = '', month = '', year = ''], context) =>
      dated(Number(day), monthOf(month), year, context),
  },
  {
    pattern: String.raw`${NAMED_DAY}(${MONTH}) (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d:%])${YEAR}${AT_TIME}`,
    day: ([month = '', day = '', year = ''], context) =>
      dated(Number(day), monthOf(month), year, context),
  },
  {
    pattern: String.raw`${NAMED_DAY}(?:the )?(\d{1,2})(?:st|nd|rd|th)(?: of (this|next) month)?(?! (?:of|floor|time|call|session|version|draft|party|year|month|day|week|quarter|meeting|attempt|user|seat|site|phase|street|parties))${AT_TIME}`,
    day: ([day = '', which = ''], context) => dayOfMonth(Number(day), which, context),
  },
];

/** "4/18", "16.05.2025", "2025-05-16"; day or month first follows the locale. */
export const numericDateRules: readonly TimeRule[] = [
  {
    pattern: String.raw`(20\d\d)-(\d{2})-(\d{2})`,
    day: ([year = '', month = '', day = ''], context) =>
      dated(Number(day), Number(month), year, context),
  },
  {
    pattern: String.raw`${NAMED_DAY}(\d{1,2})\.(\d{1,2})\.(?:(20\d\d|\d\d)(?!\d))?${AT_TIME}`,
    day: ([day = '', month = '', year = ''], context) =>
      dated(Number(day), Number(month), year, context),
  },
  {
    pattern: String.raw`${NAMED_DAY}(\d{1,2})[/](\d{1,2})(?:[/](20\d\d|\d\d))?(?![\d/%])${AT_TIME}`,
    day: ([first = '', second = '', year = ''], context) =>
      slashed(Number(first), Number(second), year, context),
    ambiguous: ([first = '', second = '']) =>
      Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second),
  },
];

/** "in May", "mid-August", "end of March", "from January": a month's last day unless a part of it is named. */
export const monthRules: readonly TimeRule[] = [
  {
    pattern: String.raw`(?:the )?(end of|the end of|late|mid-?|middle of|the middle of|start of|the start of|beginning of|the beginning of|first week of|the first week of|early) ?(?:in )?(${MONTH})${YEAR}`,
    day: ([part = '', name = '', year = ''], context) =>
      partOfMonth(part, monthOf(name), year, context),
  },
  {
    pattern: String.raw`(?:in|by|before|until|till|til|from|for|during|through|come|since) (${MONTH})${YEAR}(?! \d)`,
    day: ([name = '', year = ''], context) =>
      partOfMonth(context.preposition, monthOf(name), year, context),
  },
  {
    pattern: String.raw`(january|february|april|june|july|august|september|october|november|december)${YEAR}(?! \d)`,
    day: ([name = '', year = ''], context) =>
      partOfMonth(context.preposition, monthOf(name), year, context),
  },
];

function dated(day: number, month: number, year: string, { today }: TimeContext): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (year !== '')
    return calendarDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const thisYear = calendarDay(dayParts(today).year, month, day);
  return thisYear < today ? calendarDay(dayParts(today).year + 1, month, day) : thisYear;
}

function slashed(first: number, second: number, year: string, context: TimeContext): number | null {
  const monthFirst = first > 12 ? false : second > 12 ? true : context.monthFirst;
  return monthFirst ? dated(second, first, year, context) : dated(first, second, year, context);
}

function dayOfMonth(day: number, which: string, { today }: TimeContext): number | null {
  const { year, month } = dayParts(today);
  if (day < 1 || day > 31) return null;
  const thisMonth = calendarDay(year, month, day);
  return which === 'next' || thisMonth < today ? calendarDay(year, month + 1, day) : thisMonth;
}

function partOfMonth(part: string, month: number, year: string, { today }: TimeContext): number {
  const now = dayParts(today);
  const base = year === '' ? (month < now.month ? now.year + 1 : now.year) : Number(year);
  if (part.includes('mid')) return calendarDay(base, month, 15);
  if (/first week/.test(part)) return calendarDay(base, month, 7);
  if (/start|beginning|from|early/.test(part)) return calendarDay(base, month, 1);
  return lastDayOfMonth(base, month);
}
