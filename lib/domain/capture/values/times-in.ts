import { dayOf } from '../../dates/calendar-day';
import { findTimePhrases } from '../../dates/find-time-phrases';
import { ordinalsInDigits } from '../../dates/spelled-ordinals';
import type { TimePhrase } from '../../dates/time-rule';
import { calendarOf } from '../../promises/calendar-of';
import { squeeze } from '../../promises/text/squeeze';
import type { CaptureContext } from '../capture-context';
import type { CaptureSentence } from '../text/capture-sentences';

/** A day that words name. */
export interface NamedDay {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** The words that name it. */
  readonly text: string;
}

/** A sentence with its time phrases; offsets are into `norm`, which has single spaces. */
export interface Timed {
  readonly norm: string;
  readonly original: string;
  /** With their words as they are read: days in digits. */
  readonly times: readonly (TimePhrase & { readonly words: string })[];
}

/** Between two days: the first was said by mistake. */
const CORRECTION =
  /\b(?:no,? (?:sorry|wait|actually|make that)|sorry|i mean|make that|rather|correction|scratch that|so (?:it's|the)|, no,)\b/;
/** Before a day: it was taken back, or it is past. */
const NOT_THIS =
  /\b(?:not|isn't|wasn't|was to be|was supposed to be|was meant to be|instead of|rather than|since|as of last|last|back in|until now|ended) (?:the |on |in )?$/;
const DEADLINE = /^(?:by|before|until|till|no later|latest|not later|due|on|from)\b/;
const DIGITS = /\d/;
/** A phrase that names one day, not a month or a quarter. */
const ONE_DAY =
  /\d(?:st|nd|rd|th)?\b(?! ?(?:weeks?|months?|years?))|\b(?:to(?:day|morrow|night)|(?:mon|tues?|wednes|wed|thurs?|fri|satur|sun)(?:day)?)\b/;
/** Farther from the day it is said, a date is something else: "12/24/36". */
const MOST_DAYS = 4 * 366;
/** How far apart two days stand of which the second corrects the first. */
const NEAR = 70;

/** The time phrases of a sentence, read at the time at which it was said. Days written out as words count too. */
export function timesIn(sentence: CaptureSentence, context: CaptureContext): Timed {
  const calendar = calendarOf({ ...context, sentAt: sentence.turn.at ?? context.sentAt });
  const { norm, original } = squeeze(sentence.norm, sentence.raw);
  if (calendar === null) return { norm, original, times: [] };
  const { text, place } = ordinalsInDigits(norm);
  const found = findTimePhrases(text, calendar).filter(
    ({ date }) => Math.abs(dayOf(date) - calendar.today) < MOST_DAYS,
  );
  const times = found.map((time) => ({
    ...time,
    start: place(time.start),
    end: place(time.end),
    words: text.slice(time.start, time.end),
  }));
  return { norm, original, times };
}

/**
 * The day that a sentence is about: a corrected one, else a fixed day, else the end of a month or quarter; null where
 * it names none.
 */
export function chosenDay({ norm, original, times }: Timed): NamedDay | null {
  const all = times.filter(
    ({ start }) => !NOT_THIS.test(norm.slice(Math.max(0, start - 30), start)),
  );
  const corrected = all.findLast((time, index) => {
    const before = all[index - 1];
    return (
      before !== undefined &&
      time.start - before.end < NEAR &&
      ONE_DAY.test(time.words) &&
      CORRECTION.test(norm.slice(before.end, time.start))
    );
  });
  const days = all.filter(({ words }) => ONE_DAY.test(words));
  const chosen =
    corrected ??
    days.find(({ words }) => DIGITS.test(words) && DEADLINE.test(words)) ??
    days.find(({ words }) => DIGITS.test(words)) ??
    days.find(({ words }) => DEADLINE.test(words)) ??
    days[0] ??
    all.find(({ words }) => DEADLINE.test(words)) ??
    all[0];
  if (chosen === undefined) return null;
  return { date: chosen.date, text: original.slice(chosen.start, chosen.end) };
}
