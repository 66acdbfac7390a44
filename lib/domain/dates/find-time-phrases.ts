import { isoDay } from './calendar-day';
import {
  dayOfMonthRules,
  monthDayRules,
  monthRules,
  nthWeekdayRules,
  numericDateRules,
} from './date-rules';
import { feastRules } from './feast-rules';
import { isPossibleDay } from './is-possible-day';
import { periodRules, weekRules } from './period-rules';
import { readWithChrono } from './read-with-chrono';
import { relativeDayRules, spanRules, weekdayRules } from './relative-rules';
import type { TimePhrase, TimeRule, TimeRules, WrittenAt } from './time-rule';
import { MONTH, WEEKDAY } from './time-words';

const PREPOSITION =
  /(?<![\w$€£])(no later than|not later than|at the latest (?:by|on)|latest (?:by|on)|as of|starting(?: on| from)?|effective(?: from)?|by|before|until|untill|till|'til|til|through|thru|on|from|for|over|during|around|about|within|in|come|due|per|ab|bis|am|to|at)(?: the)? (?:(?:about|around|say|maybe|probably|early on|late on) )?$/;

const DAY_RULES = [...monthDayRules, ...dayOfMonthRules];

/** Of two rules that read the same words, the earlier one counts. */
const GROUPS: readonly TimeRules[] = [
  {
    needs:
      /mas|new year|patri|paddy|patty|valent|july|hall?ow|memorial|labou?r|thanks|black|easter|good fri/,
    rules: feastRules,
  },
  { needs: /\d[./-]\d/, rules: numericDateRules },
  {
    // "Week of 12 May" is the Friday of that week.
    needs: /w\/|w(?:ee)?k (?:of|comm|start|begin)/,
    rules: [...feastRules, ...numericDateRules, ...DAY_RULES].map(weekOf),
  },
  {
    needs: new RegExp(String.raw`\d.*\b${MONTH}|\b${MONTH}.*\d|\d-${MONTH}`),
    rules: monthDayRules,
  },
  {
    needs: new RegExp(String.raw`\d(?:st|nd|rd|th)\b|the \d|\b${WEEKDAY},? (?:the )?\d`),
    rules: dayOfMonthRules,
  },
  { needs: new RegExp(String.raw`\b${WEEKDAY} (?:of|in)`), rules: nthWeekdayRules },
  { needs: new RegExp(String.raw`\b${WEEKDAY}`), rules: weekdayRules },
  {
    needs:
      /to(?:day|ni[gt])|rr?ow|tmr|tmw|2mor|tomoz|morgen|eo[bd]|cob|end of|close of|(?:in|by|before|til|till|until|within|inside|this) /,
    rules: relativeDayRules,
  },
  { needs: /days?\b|w(?:ee)?ks?\b|months?\b|fortnight/, rules: spanRules },
  { needs: /w(?:ee)?k|eow|\b(?:[kc]?w|v)\.? ?\d/, rules: weekRules },
  { needs: /q[1-4]|quarter|half|h[12]|month|year|eo[qmy]|end (?:of )?20/, rules: periodRules },
  { needs: new RegExp(String.raw`\b${MONTH}`), rules: monthRules },
];

/** Without one of these words chrono would only read numbers as dates. */
const NAMED = new RegExp(String.raw`\b(?:${WEEKDAY}|${MONTH}|from now)`);

/** How far before the word that a rule needs its phrase may begin. */
const REACH = 40;

/** A rule with its pattern compiled: once, and only if a text needs it, for the patterns are long. */
interface CompiledRule extends TimeRule {
  readonly regex: RegExp;
}
const compiled = new Map<TimeRules, readonly CompiledRule[]>();

/**
 * Finds the phrases that name a day in a piece of text, in order. A day that no calendar has is none.
 * @param text lower case, with straight apostrophes and single spaces; at most a few hundred characters, as in one sentence
 */
export function findTimePhrases(text: string, context: WrittenAt): TimePhrase[] {
  return readTimePhrases(text, context).filter((phrase) => isPossible(text, phrase));
}

/** Finds the phrases that name a day which no calendar has, "31 June"; `text` as above. Their dates mean nothing. */
export function findImpossibleDays(text: string, context: WrittenAt): TimePhrase[] {
  return readTimePhrases(text, context).filter((phrase) => !isPossible(text, phrase));
}

function isPossible(text: string, { start, end, date }: TimePhrase): boolean {
  return isPossibleDay(text.slice(start, end), date);
}

function readTimePhrases(text: string, context: WrittenAt): TimePhrase[] {
  const candidates: TimePhrase[] = [];
  for (const group of GROUPS) {
    const needed = text.search(group.needs);
    if (needed < 0) continue;
    const from = Math.max(0, needed - REACH);
    for (const rule of rulesOf(group)) addMatches(text, from, rule, context, candidates);
  }
  // Sorting keeps the order of equals, and with it that of the rules.
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: TimePhrase[] = [];
  for (const candidate of candidates)
    if (candidate.start >= (found.at(-1)?.end ?? 0)) found.push(candidate);
  return found.length === 0 && NAMED.test(text) ? readWithChrono(text, context) : found;
}

function rulesOf(group: TimeRules): readonly CompiledRule[] {
  const known = compiled.get(group);
  if (known) return known;
  const made = group.rules.map((rule) => ({
    ...rule,
    regex: new RegExp(String.raw`(?<![\w$€£])(?:${rule.pattern})(?!-?\w)`, 'g'),
  }));
  compiled.set(group, made);
  return made;
}

function addMatches(
  text: string,
  from: number,
  rule: CompiledRule,
  context: WrittenAt,
  candidates: TimePhrase[],
): void {
  rule.regex.lastIndex = from;
  for (let match = rule.regex.exec(text); match; match = rule.regex.exec(text)) {
    const groups = match.slice(1).map((group: string | undefined) => group ?? '');
    const before = PREPOSITION.exec(text.slice(Math.max(0, match.index - 32), match.index));
    const preposition = before?.[1] ?? /^(?:in|within|over|by|this)\b/.exec(match[0])?.[0] ?? '';
    const day = rule.day(groups, { ...context, preposition });
    if (day === null || Number.isNaN(day)) continue;
    candidates.push({
      start: match.index - (before?.[0].length ?? 0),
      end: match.index + match[0].replace(/[\s.,]+$/, '').length,
      date: isoDay(day),
      ambiguous: rule.ambiguous?.(groups) ?? false,
    });
  }
}

function weekOf(rule: TimeRule): TimeRule {
  return {
    pattern: String.raw`(?:the )?(?:(?:week|wk) (?:of|commencing|starting|beginning)|w/c|w/o) (?:${rule.pattern})`,
    day: (groups, context) => {
      const day = rule.day(groups, context);
      // 1970-01-01 was a Thursday; the Friday of a day's ISO week.
      return day === null ? null : day - ((((day + 3) % 7) + 7) % 7) + 4;
    },
  };
}
