import {
  calendarDay,
  dayParts,
  fridayOfIsoWeek,
  lastDayOfMonth,
  weekdayOfWeek,
} from './calendar-day';
import type { TimeContext, TimeRule } from './time-rule';

/** Weeks end on their Friday, for work is meant. */
export const weekRules: readonly TimeRule[] = [
  {
    pattern: String.raw`(?:the )?(?:end of )?(?:the )?week after next`,
    day: (_, { today }) => weekdayOfWeek(today, 5, 2),
  },
  {
    pattern: String.raw`mid(?:dle of|-|dle of the)? ?next week`,
    day: (_, { today }) => weekdayOfWeek(today, 3, 1),
  },
  {
    pattern: String.raw`mid-?(?: this )?week|the middle of the week`,
    day: (_, { today }) => thisOrNext(today, 3),
  },
  {
    pattern: String.raw`(?:the )?(?:end of |later |early |late |beginning of |start of |sometime |some time )?(?:the )?(?:next (?:week|wk)|following week|coming week)`,
    day: (_, { today }) => weekdayOfWeek(today, 5, 1),
  },
  {
    pattern: String.raw`(?:(?:the )?(?:end of |later |late |sometime |some time |close of )(?:the |this )|this )(?:same )?week(?:'s end)?|(?:the )?end of week(?! \d)|eow`,
    day: (_, { today }) => thisOrNext(today, 5),
  },
  {
    pattern: String.raw`(?:(?:the |this |next )week ?-?end|(?<=\b(?:over|by|before|at|on|until|till) )week ?-?end)`,
    day: (_, { today, preposition }) =>
      preposition === 'before' ? thisOrNext(today, 5) : thisOrNext(today, 7),
  },
  {
    pattern: String.raw`(?:(?:the )?end of )?(?:(?:week|wk|kw|cw|w)\.? ?|v\. )(\d{1,2})(?![\d%]|:\d)`,
    day: ([week = ''], { today }) => {
      const friday = fridayOfIsoWeek(dayParts(today).year, Number(week));
      return friday < today ? fridayOfIsoWeek(dayParts(today).year + 1, Number(week)) : friday;
    },
  },
];

function thisOrNext(today: number, weekday: number): number {
  const day = weekdayOfWeek(today, weekday, 0);
  return day < today ? day + 7 : day;
}

const YEAR = String.raw`(?:,? (?:of )?(?:fy)?'?(20\d\d|\d\d)(?!\d))?`;
const NTH: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  march: 1,
  june: 2,
  september: 3,
  december: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};

/** Months, quarters, halves and years without a day: their last day, unless a part of them is named. */
export const periodRules: readonly TimeRule[] = [
  {
    pattern: String.raw`(?:(?:the )?(end of|end|mid(?:dle of)?-?|start of|beginning of|early|late)(?: in)? ?)?(?:the )?(?:calendar )?q([1-4])${YEAR}`,
    day: ([part = '', quarter = '', year = ''], context) =>
      partOfQuarter(part, Number(quarter), fullYear(year), context),
  },
  {
    pattern: String.raw`(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th|march|june|september|december) quarter${YEAR}`,
    day: ([nth = '', year = ''], context) =>
      partOfQuarter('', NTH[nth] ?? 4, fullYear(year), context),
  },
  {
    pattern: String.raw`(?:h([12])|(?:the )?(first|second|1st|2nd) half(?: of the year)?)${YEAR}`,
    day: ([digit = '', word = '', year = ''], context) =>
      partOfQuarter('', (Number(digit) || (NTH[word] ?? 2)) * 2, fullYear(year), context),
  },
  {
    pattern: String.raw`(?:the )?(?:end of (?:the )?)?(this|next|(?<=of the )) ?quarter(?:[- ]end)?|eoq|(?:the )?end of quarter|quarter[- ]end`,
    day: ([which = ''], { today }) => {
      const { year, month } = dayParts(today);
      return lastDayOfMonth(year, Math.ceil(month / 3) * 3 + (which === 'next' ? 3 : 0));
    },
  },
  {
    pattern: String.raw`(?:the )?(?:mid-?(?: |dle of )?(?:the )?(this |next )?month|(?:the )?middle of (?:the |this )?(next )?month)`,
    day: ([next = '', also = ''], { today }) => midMonth(today, next + also),
  },
  {
    pattern: String.raw`(?:the )?(?:(?:very )?end of (?:the )?|later |late |sometime )?(this|next|(?<=of the )) ?month(?:'s end)?(?! \d)|eom|(?:the )?end of month|month[- ]end`,
    day: ([which = ''], { today }) => {
      const { year, month } = dayParts(today);
      return lastDayOfMonth(year, month + (which === 'next' ? 1 : 0));
    },
  },
  {
    pattern: String.raw`(?:the )?end (?:of )?(20\d\d)`,
    day: ([year = '']) => calendarDay(Number(year), 12, 31),
  },
  {
    pattern: String.raw`(?:the )?(?:end of (?:the )?|later |late |sometime )?(this|next|calendar|(?<=of the )) ?(?:calendar )?year(?:'s end)?|eoy|year[- ]end|(?:the )?end of year|the year is out`,
    day: ([which = ''], { today }) =>
      calendarDay(dayParts(today).year + (which === 'next' ? 1 : 0), 12, 31),
  },
];

function fullYear(text: string): number | null {
  if (text === '') return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function midMonth(today: number, next: string): number {
  const { year, month, dayOfMonth } = dayParts(today);
  return calendarDay(year, month + (next !== '' || dayOfMonth > 15 ? 1 : 0), 15);
}

/** A quarter without a year is the one that has not ended yet. "Mid-Q3" is 15 August; "start of", "early" its first day. */
function partOfQuarter(
  part: string,
  quarter: number,
  named: number | null,
  { today, preposition }: TimeContext,
): number {
  const now = dayParts(today).year;
  const year = named ?? (lastDayOfMonth(now, quarter * 3) < today ? now + 1 : now);
  if (part.startsWith('mid')) return calendarDay(year, quarter * 3 - 1, 15);
  if (/^(?:start|beginning)/.test(part) || preposition === 'from')
    return calendarDay(year, quarter * 3 - 2, 1);
  return lastDayOfMonth(year, quarter * 3);
}
