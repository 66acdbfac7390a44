import { addBusinessDays } from './business-days';
import { addMonths, dayParts, weekdayOfWeek } from './calendar-day';
import type { TimeContext, TimeRule } from './time-rule';
import { COUNT, countOf, TIME_OF_DAY, WEEKDAY, weekdayOf } from './time-words';

const TOMORROW = String.raw`(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmrow|tmr|tmw|2morrow|2moro|tomoz|morgen)`;

/** Days counted from the sending day. */
export const relativeDayRules: readonly TimeRule[] = [
  { pattern: String.raw`(?:the )?day after ${TOMORROW}`, day: (_, { today }) => today + 2 },
  {
    pattern: String.raw`(?:eod|cob|eob|end of (?:the )?day|close of business|close of play) ${TOMORROW}`,
    day: (_, { today }) => today + 1,
  },
  {
    pattern: String.raw`${TOMORROW}(?:,? (?:at |by |before |around )?${TIME_OF_DAY})?`,
    day: (_, { today }) => today + 1,
  },
  {
    pattern: String.raw`(?:today|tonight|tonite|this (?:morning|afternoon|arvo|evening))(?:,? (?:eod|cob|eob|close of business|evening|afternoon|night|by ${TIME_OF_DAY}|at ${TIME_OF_DAY}))?|later (?:today|tonight|this (?:morning|afternoon|arvo|evening))|by ${TIME_OF_DAY} today`,
    day: (_, { today }) => today,
  },
  {
    pattern: String.raw`(?:eod|cob|eob|end of (?:the )?(?:business |working )?day|close of (?:business|play))(?: today)?`,
    day: (_, { today }) => today,
  },
  {
    pattern: String.raw`(?:in|within|inside) (?:the )?(?:next )?(?:half an |an )?(?:(?:\d{1,3}|a few|a couple of|five|ten|fifteen|twenty|thirty) )?(?:min(?:ute)?s?|mins?)|in (?:5|10|15|20)(?![\d%./]| [a-z])|in a (?:bit|minute|moment|sec)|(?:within|in) (?:the|the next|an|half an) hour|within the day`,
    day: (_, { today }) => today,
  },
  {
    pattern: String.raw`(?<=\b(?:by|before|until|till|til) )(?:noon|midday|lunch(?:time)?|midnight|(?:this |the )?evening|knock-?off|the day(?:'s| is) (?:out|over)|\d{3,4} hrs|(\d{1,2})(?:[:.]\d\d)? ?(am|pm|h)(?: [a-z]{2,3}t)?|\d{1,2}:\d\d|\d{1,2}(?=[.,;)]|$| (?:and|so|today|but|to)\b))(?! (?:on )?(?:${TOMORROW}|${WEEKDAY}))`,
    day: ([clock = '', half = ''], { today, hour }) =>
      half !== '' && oClock(Number(clock), half) < hour ? today + 1 : today,
  },
  {
    pattern: String.raw`(?<=\bin )the morning`,
    day: (_, { today, hour }) => (hour < 9 ? today : today + 1),
  },
  {
    pattern: String.raw`(?:in|within|inside)(?: the)?(?: next)? (${COUNT}|24|48|72) ?(?:-?hours?|hrs?|h)`,
    day: ([count = ''], { today }) => today + Math.floor(countOf(count) / 24),
  },
];

/** The hour, 0 to 23, of "6 am", "4 pm", "18 h". */
function oClock(clock: number, half: string): number {
  return half === 'pm' && clock < 12 ? clock + 12 : clock;
}

/** "within two weeks", "3 business days", "a month from now". */
export const spanRules: readonly TimeRule[] = [
  {
    pattern: String.raw`(?:(?:in|within|inside|over|under)(?: the)?(?: next)? )?(${COUNT}) ?(?:business|working|work)[ -]days?(?:'? time| from (?:now|today))?`,
    day: ([count = ''], context) =>
      context.preposition === 'for' || context.preposition === 'on'
        ? null
        : addBusinessDays(context.today, countOf(count), context),
  },
  {
    pattern: String.raw`(?:in|within|inside|over|under)(?: the)?(?: next)? (${COUNT}|(?:a|one) fortnight|a fortnight)(?: (days?|weeks?|wks?|months?))?(?:'s?)?(?: time| from (?:now|today))?`,
    day: ([count = '', unit = ''], context) => later(count, unit, context),
  },
  {
    pattern: String.raw`(${COUNT}) (days?|weeks?|months?|fortnight) from (?:now|today|(${TOMORROW}))`,
    day: ([count = '', unit = '', tomorrow = ''], context) =>
      (later(count, unit, context) ?? NaN) + (tomorrow === '' ? 0 : 1),
  },
];

function later(count: string, unit: string, { today }: TimeContext): number | null {
  if (count.includes('fortnight') || unit === 'fortnight') return today + 14;
  const number = countOf(count);
  if (unit.startsWith('d')) return today + number;
  if (unit.startsWith('w')) return today + number * 7;
  return unit.startsWith('m') ? addMonths(today, number) : null;
}

/** Weekdays: the next one strictly after the sending day; "next Wed" is in the next ISO week; "Friday week" is 7 days more. */
export const weekdayRules: readonly TimeRule[] = [
  {
    pattern: String.raw`(?:(?:early |late )?next (?:week|wk),? (?:on )?|a week (?:on|from) )(${WEEKDAY})(?:,? ${TIME_OF_DAY})?`,
    day: ([name = ''], { today }) => weekdayOfWeek(today, weekdayOf(name), 1),
  },
  {
    pattern: String.raw`(${WEEKDAY}),? (?:of )?(?:next (?:week|wk)|in the next week)`,
    day: ([name = ''], { today }) => weekdayOfWeek(today, weekdayOf(name), 1),
  },
  {
    pattern: String.raw`(${WEEKDAY}) (?:week|wk)(?! \d)`,
    day: ([name = ''], { today }) => comingWeekday(today, weekdayOf(name)) + 7,
  },
  {
    pattern: String.raw`(?:(?:first thing|early|late|latest|eod|cob|close of (?:business|play)|end of (?:the )?day|end of play|noon|midday|lunchtime)(?: on)? )?(?:(next|this|the coming|coming|the following|the) )?(?<!\b(?:first|second|third|last|a|every|each) )(${WEEKDAY})(?:'s)?(?:,? (?:at |by |before )?${TIME_OF_DAY})?`,
    day: ([which = '', name = ''], { today }) =>
      which === 'next'
        ? weekdayOfWeek(today, weekdayOf(name), 1)
        : comingWeekday(today, weekdayOf(name)),
  },
];

function comingWeekday(today: number, weekday: number): number {
  return today + (((weekday - dayParts(today).weekday + 6) % 7) + 1);
}
