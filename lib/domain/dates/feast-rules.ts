import { calendarDay, dayParts, nthWeekday, type CalendarDay } from './calendar-day';
import type { TimeRule } from './time-rule';

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's algorithm). */
function easter(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return calendarDay(year, Math.floor(f / 31), (f % 31) + 1);
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
    { name: String.raw`easter(?: sunday)?`, dayIn: easter },
    { name: String.raw`good friday`, dayIn: (year) => easter(year) - 2 },
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
