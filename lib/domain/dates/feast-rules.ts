import { calendarDay, dayParts, type CalendarDay } from './calendar-day';
import type { TimeRule } from './time-rule';

/** The `nth` (from 1; -1 the last) ISO weekday of a month. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): CalendarDay {
  if (nth < 0) {
    const last = calendarDay(year, month + 1, 0);
    return last - ((dayParts(last).weekday - weekday + 7) % 7);
  }
  const first = calendarDay(year, month, 1);
  return first + ((weekday - dayParts(first).weekday + 7) % 7) + (nth - 1) * 7;
}

/** Feasts that people name as dates in business mail, with their day in a year. */
const FEASTS: readonly { readonly name: string; readonly dayIn: (year: number) => CalendarDay }[] =
  [
    { name: String.raw`christmas(?: eve| day)?|xmas`, dayIn: (year) => calendarDay(year, 12, 25) },
    {
      name: String.raw`(?:the )?new year(?:'?s)?(?: day)?`,
      dayIn: (year) => calendarDay(year, 1, 1),
    },
    {
      name: String.raw`(?:st|saint)\.? (?:patrick|patty|paddy)'?s(?: day)?`,
      dayIn: (year) => calendarDay(year, 3, 17),
    },
    { name: String.raw`valentine'?s(?: day)?`, dayIn: (year) => calendarDay(year, 2, 14) },
    { name: String.raw`(?:the )?(?:4th|fourth) of july`, dayIn: (year) => calendarDay(year, 7, 4) },
    { name: String.raw`hall?owe'?en`, dayIn: (year) => calendarDay(year, 10, 31) },
    { name: String.raw`memorial day(?: weekend)?`, dayIn: (year) => nthWeekday(year, 5, 1, -1) },
    { name: String.raw`labou?r day(?: weekend)?`, dayIn: (year) => nthWeekday(year, 9, 1, 1) },
    { name: String.raw`(?:us )?thanksgiving`, dayIn: (year) => nthWeekday(year, 11, 4, 4) },
    { name: String.raw`black friday`, dayIn: (year) => nthWeekday(year, 11, 4, 4) + 1 },
  ];

/** "before Christmas", "by Memorial Day": the next one from the sending day on. */
export const feastRules: readonly TimeRule[] = FEASTS.map(({ name, dayIn }) => ({
  pattern: name,
  day: (_, { today }) => {
    const { year } = dayParts(today);
    return dayIn(year) < today ? dayIn(year + 1) : dayIn(year);
  },
}));
