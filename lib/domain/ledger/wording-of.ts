import { NO_HOLIDAYS } from '../dates/business-calendar';
import { calendarDay } from '../dates/calendar-day';
import { findTimePhrases } from '../dates/find-time-phrases';
import { normalise } from '../promises/text/normalise';
import { withoutVocative } from './wording/without-vocative';

/** Any day does, as only the place of the time phrases is asked. */
const WRITTEN_AT = {
  today: calendarDay(2026, 1, 5),
  hour: 12,
  monthFirst: false,
  ...NO_HOLIDAYS,
};
/** Longer passages are cut: what tells one wording from another stands in its beginning. */
const LONGEST = 600;
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b|\bcannot\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'ll\b/g, ' will'],
  [/'ve\b/g, ' have'],
  [/'re\b/g, ' are'],
  [/'m\b/g, ' am'],
];
/** What is left of a time once its day is gone, and words that change no promise. */
const LEFT_OUT =
  /(?<![\w-])(?:(?:by|before|until|till|on|at|in|around|about|this|from|no later than)? ?(?:first thing|morning|afternoon|evening|noon|midday|lunch(?:time)?|eod|eob|cob|close of business|end of (?:the )?day|the latest|\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|h))|also|just|then|again|definitely|certainly|of course|please|asap|as soon as possible|shortly|soon)(?![\w-])/g;
const NUMBERS = /[$\u20ac\u00a3]? ?\d[\d.,:/]*(?:st|nd|rd|th|%|k|m)?/g;

/**
 * The normalised wording of a passage, by which "never flag this wording" knows it again: letters alone, in
 * lower case, without the greeted name, numbers, days and times, short forms written out. May be empty.
 * Costs some hundredths of a millisecond: keep it for a passage that is asked about at each key.
 *
 * @param text - The passage's own words, not the whole sentence.
 */
export function wordingOf(text: string): string {
  const norm = normalise(withoutVocative(text.slice(0, LONGEST))).replace(/ {2,}/g, ' ');
  const long = LONG_FORMS.reduce((done, [form, instead]) => done.replace(form, instead), norm);
  return withoutTimes(long)
    .replace(LEFT_OUT, ' ')
    .replace(NUMBERS, ' ')
    .replace(/[^a-z\u00c0-\uffff]+/g, ' ')
    .trim();
}

function withoutTimes(text: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of findTimePhrases(text, WRITTEN_AT)) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}
