import {
  calendarDay,
  dayParts,
  lastDayOfMonth,
  nthWeekday,
  type CalendarDay,
} from './calendar-day';
import type { TimeContext, TimeRule } from './time-rule';
import { FREE, MONTH, monthOf, TIME_OF_DAY, WEEKDAY, weekdayOf } from './time-words';

const NAMED_DAY = String.raw`(?:the )?(?:${WEEKDAY},? (?:the )?)?`;
const AT_TIME = String.raw`(?:,? (?:at |by |before )?${TIME_OF_DAY})?`;
const YEAR = String.raw`(?:,? '?(20\d\d)(?!\d))?`;
/** How many months ahead a weekday and a day of the month are looked for together. */
const MONTHS_AHEAD = 6;

/** "16 May", "May 16th", "9-May": without a year the next one from the sending day on. */
export const monthDayRules: readonly TimeRule[] = [
  {
    pattern: String.raw`${NAMED_DAY}(\d{1,2})(?:st|nd|rd|th|\.)?[ -]?(?:of )?(${MONTH})${YEAR}${AT_TIME}`,
    day: ([day = '', month = '', year = ''], context) =>
      dated(Number(day), monthOf(month), year, context),
  },
  {
    pattern: String.raw`${NAMED_DAY}(${MONTH})[ -](?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d:%])${YEAR}${AT_TIME}`,
    day: ([month = '', day = '', year = ''], context) =>
      dated(Number(day), monthOf(month), year, context),
  },
];

/** "the 14th", "Fri 23rd", "before the 10": the next such day after the sending day; with a weekday, the next that falls on it. */
export const dayOfMonthRules: readonly TimeRule[] = [
  {
    pattern: String.raw`(?:the )?(${WEEKDAY}),? (?:the )?(\d{1,2})(?:st|nd|rd|th)${AT_TIME}`,
    day: ([weekday = '', day = ''], context) => namedDay(weekdayOf(weekday), Number(day), context),
  },
  {
    pattern: String.raw`(?:the )?(${WEEKDAY}) (?:the )?(\d{1,2})(?![\d:%]|[./-]\d)(?! ?(?:am|pm|h)\b)${FREE}`,
    day: ([weekday = '', day = ''], context) => namedDay(weekdayOf(weekday), Number(day), context),
  },
  {
    pattern: String.raw`(?:the )?(\d{1,2})(?:st|nd|rd|th) of (this|next) month${AT_TIME}`,
    day: ([day = '', which = ''], context) => dayOfMonth(Number(day), which, context),
  },
  {
    pattern: String.raw`the (\d{1,2})(?:st|nd|rd|th)${FREE}${AT_TIME}`,
    day: ([day = ''], context) => dayOfMonth(Number(day), '', context),
  },
  {
    pattern: String.raw`(?<=\b(?:by|before|until|till|til|on|week of|commencing|w/c|w/o) )(\d{1,2})(?:st|nd|rd|th)${FREE}${AT_TIME}`,
    day: ([day = ''], context) => dayOfMonth(Number(day), '', context),
  },
  {
    pattern: String.raw`(?<=\b(?:by|before|until|till|on) )the (\d{1,2})${FREE}`,
    day: ([day = ''], context) => dayOfMonth(Number(day), '', context),
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
    pattern: String.raw`${NAMED_DAY}(\d{1,2})-(\d{1,2})-(20\d\d)`,
    day: ([first = '', second = '', year = ''], context) =>
      slashed(Number(first), Number(second), year, context),
  },
  {
    pattern: String.raw`${NAMED_DAY}(\d{1,2})\.(\d{1,2})\.(?:(20\d\d|\d\d)(?!\d)|(?=,? \S))${AT_TIME}`,
    day: ([day = '', month = '', year = ''], context) =>
      dated(Number(day), Number(month), year, context),
  },
  {
    pattern: String.raw`${NAMED_DAY}(\d\d)\.(\d\d)\.`,
    day: ([day = '', month = ''], context) => dated(Number(day), Number(month), '', context),
  },
  {
    // Without what follows the last dot it may be a version, a clause or an amount.
    pattern: String.raw`(?<=\b(?:on|by|before|until|till|til|from|${WEEKDAY},?) (?:the )?)(\d{1,2})\.(\d{1,2})\.?(?![\d%]|\.\d| ?(?:am|pm|h|uhr|days|hours|%|per|million|k)\b)`,
    day: ([day = '', month = ''], context) => dated(Number(day), Number(month), '', context),
  },
  {
    pattern: String.raw`(?<=^\W*|[|\t] ?)(\d\d)\.(\d\d)(?![\d.%]|\s*[|\t])`,
    day: ([day = '', month = ''], context) => dated(Number(day), Number(month), '', context),
  },
  {
    pattern: String.raw`${NAMED_DAY}(\d{1,2})[/](\d{1,2})(?:[/](20\d\d|\d\d))?(?![\d/%])${AT_TIME}`,
    day: ([first = '', second = '', year = ''], context) =>
      first === '24' && second === '7'
        ? null
        : slashed(Number(first), Number(second), year, context),
    ambiguous: ([first = '', second = '']) =>
      Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second),
  },
];

const PART = String.raw`(?:the )?(end of|end|late|mid of|mid-?|middle of|course of|start of|beginning of|first week of|the first week of|early)[ -]?(?:in )?(?:the )?`;

const NTH = ['last', 'first', 'second', 'third', 'fourth'];

/** "the third Friday of June". */
export const nthWeekdayRules: readonly TimeRule[] = [
  {
    pattern: String.raw`(?:the )?(${NTH.join('|')}) (${WEEKDAY}) (?:of|in) (${MONTH})${YEAR}`,
    day: ([nth = '', weekday = '', month = '', year = ''], { today }) => {
      const inYear = (of: number): CalendarDay =>
        nthWeekday(of, monthOf(month), weekdayOf(weekday), NTH.indexOf(nth) || -1);
      if (year !== '') return inYear(Number(year));
      const now = dayParts(today).year;
      return inYear(now) < today ? inYear(now + 1) : inYear(now);
    },
  },
];

/** "in May", "mid-August", "end of March", "from January": a month's last day unless a part of it is named. */
export const monthRules: readonly TimeRule[] = [
  {
    pattern: String.raw`${PART}(${MONTH})${YEAR}`,
    day: ([part = '', name = '', year = ''], context) =>
      partOfMonth(part, monthOf(name), year, context),
  },
  {
    pattern: String.raw`(?<=\b(?:in|by|before|until|till|til|from|for|during|through|thru|come|since|to) )(${MONTH})${YEAR}(?![ -]\d)`,
    day: ([name = '', year = ''], context) =>
      partOfMonth(context.preposition, monthOf(name), year, context),
  },
  {
    pattern: String.raw`(?<!\b(?:and|or|of|taking|your|our) )(january|february|april|june|july|august|september|october|november|december)(?!'s| (?:is|are|was|and|or|on)\b)${YEAR}(?![ -]\d)`,
    day: ([name = '', year = ''], context) =>
      partOfMonth(context.preposition, monthOf(name), year, context),
  },
];

function dated(
  day: number,
  month: number,
  year: string,
  { today }: TimeContext,
): CalendarDay | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (year !== '')
    return calendarDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const thisYear = calendarDay(dayParts(today).year, month, day);
  return thisYear < today ? calendarDay(dayParts(today).year + 1, month, day) : thisYear;
}

function slashed(
  first: number,
  second: number,
  year: string,
  context: TimeContext,
): CalendarDay | null {
  const monthFirst = first > 12 ? false : second > 12 ? true : context.monthFirst;
  return monthFirst ? dated(second, first, year, context) : dated(first, second, year, context);
}

function dayOfMonth(day: number, which: string, { today }: TimeContext): CalendarDay | null {
  const { year, month } = dayParts(today);
  if (day < 1 || day > 31) return null;
  const thisMonth = calendarDay(year, month, day);
  return which === 'next' || (which === '' && thisMonth <= today)
    ? calendarDay(year, month + 1, day)
    : thisMonth;
}

/** The next day of the month that falls on a weekday; null when none of the next months has one, for then the number is something else. */
function namedDay(weekday: number, day: number, { today }: TimeContext): CalendarDay | null {
  const { year, month } = dayParts(today);
  for (let ahead = 0; ahead <= MONTHS_AHEAD; ahead += 1) {
    const date = calendarDay(year, month + ahead, day);
    const parts = dayParts(date);
    if (date >= today && parts.dayOfMonth === day && parts.weekday === weekday) return date;
  }
  return null;
}

function partOfMonth(
  part: string,
  month: number,
  year: string,
  { today }: TimeContext,
): CalendarDay {
  const now = dayParts(today);
  const base = year === '' ? (month < now.month ? now.year + 1 : now.year) : Number(year);
  if (part.includes('mid')) return calendarDay(base, month, 15);
  if (/first week/.test(part)) return calendarDay(base, month, 7);
  if (/start|beginning|from|early/.test(part)) return calendarDay(base, month, 1);
  return lastDayOfMonth(base, month);
}
