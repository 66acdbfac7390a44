import { isoDay } from './calendar-day';
import { monthDayRules, monthRules, numericDateRules } from './date-rules';
import { feastRules } from './feast-rules';
import { periodRules, weekRules } from './period-rules';
import { relativeDayRules, spanRules, weekdayRules } from './relative-rules';
import { MONTH, WEEKDAY } from './time-words';
import type { TimeContext, TimeRule } from './time-rule';
import { readWithChrono } from './read-with-chrono';

/** A phrase in a text that names a time: where it is (with its preposition), the day, and whether it can be read otherwise. */
export interface TimePhrase {
  readonly start: number;
  readonly end: number;
  /** YYYY-MM-DD, or null when no fixed day is named. */
  readonly date: string | null;
  readonly ambiguous: boolean;
}

const PREPOSITION = String.raw`(?:(no later than|not later than|at the latest (?:by|on)|latest (?:by|on)|as of|starting(?: on| from)?|effective(?: from)?|by the|by|before|until|untill|till|'til|til|through|on the|on|from|for|over(?= the)|during|around|about|in|come|due|ab|bis|am) (?:(?:about|around|say|maybe|probably|early on|late on) )?)?`;

/** In this order: a longer way of naming a day stands before one that is its beginning. */
const RULES: readonly TimeRule[] = [
  ...feastRules,
  ...numericDateRules,
  // "week of 12 May" is the Friday of that week, so it stands before the day itself.
  ...monthDayRules.slice(0, 2).map(weekOf),
  ...monthDayRules,
  ...weekdayRules,
  ...relativeDayRules,
  ...spanRules,
  ...weekRules,
  ...periodRules,
  ...monthRules,
];

const ANCHORED = RULES.map((rule) => ({ rule, regex: new RegExp(`^(?:${rule.pattern})$`) }));
const FINDER = new RegExp(
  String.raw`(?<![\w$€£])${PREPOSITION}((?:by )?(?:${RULES.map((rule) => rule.pattern).join('|')}))(?![\w])`,
  'g',
);

/** Words without one of which no time phrase is possible: the cheap check before the long pattern. */
const TRIGGER = new RegExp(
  String.raw`\d(?:st|nd|rd|th)\b|\d[./-]\d|\b(?:to(?:day|night|nite|morrow|morow)|tomm?orr?ow|tmr?o?w?|2mor\w+|tomoz|morgen|eo[bdmqwy]|co[bp]|week|weekend|month|quarter|year|half|hour|hours|hrs|in \d|minutes?|mins?|in a|days?|fortnight|noon|morning|afternoon|evening|q[1-4]|h[12]|(?:kw|wk|cw|w) ?\d|christmas|xmas|patrick|paddy|thanksgiving|halloween|hallowe'en|close of|end of|mid|\d{1,3} ?h|${WEEKDAY}|${MONTH})`,
);

function weekOf(rule: TimeRule): TimeRule {
  return {
    pattern: String.raw`(?:the )?(?:week (?:of|commencing|starting|beginning)(?: the)?|w/c|w/o|wk of) (?:${rule.pattern})`,
    day: (groups, context) => {
      const day = rule.day(groups, context);
      // 1970-01-01 was a Thursday; the Friday of a day's ISO week.
      return day === null ? null : day - ((((day + 3) % 7) + 7) % 7) + 4;
    },
  };
}

/**
 * Finds the phrases that name a day in a piece of text, in order.
 * @param text lower case, with straight apostrophes and single spaces; at most a few hundred characters, as in one sentence
 */
export function findTimePhrases(
  text: string,
  context: Omit<TimeContext, 'preposition'>,
): TimePhrase[] {
  if (!TRIGGER.test(text)) return [];
  const found: TimePhrase[] = [];
  for (const match of text.matchAll(FINDER)) {
    const read = readPhrase(match[0], match[1] ?? '', context);
    if (read)
      found.push({
        start: match.index,
        end: match.index + match[0].replace(/[\s.,]+$/, '').length,
        ...read,
      });
  }
  return found;
}

function readPhrase(
  phrase: string,
  preposition: string,
  context: Omit<TimeContext, 'preposition'>,
): Pick<TimePhrase, 'date' | 'ambiguous'> | null {
  // A rule may claim the preposition for itself ("in two weeks", "in May"), so both readings are tried.
  const core = preposition === '' ? phrase : phrase.slice(preposition.length).trimStart();
  for (const { rule, regex } of ANCHORED) {
    const match =
      regex.exec(phrase) ??
      regex.exec(core) ??
      regex.exec(core.replace(/^(?:about|around|say|maybe|probably|by) /, ''));
    if (!match) continue;
    const groups = match.slice(1).map((group: string | undefined) => group ?? '');
    const day = rule.day(groups, {
      ...context,
      preposition: preposition || (/^\w+/.exec(phrase)?.[0] ?? ''),
    });
    if (day === null || Number.isNaN(day)) continue;
    return { date: isoDay(day), ambiguous: rule.ambiguous?.(groups) ?? false };
  }
  const date = readWithChrono(core, context);
  return date === null ? null : { date, ambiguous: false };
}
