import { findTimePhrases } from '../../dates/find-time-phrases';
import { calendarOf } from '../../promises/calendar-of';
import { normalise } from '../../promises/text/normalise';
import type { CaptureContext } from '../capture-context';

/** A quote is read for days so far. */
const FAR_ENOUGH = 600;

/**
 * Whether words name a day, as Baton itself reads dates: a model is no calendar.
 *
 * @param at - When they were said, as an ISO instant; null where only the conversation has a date.
 * @param day - YYYY-MM-DD.
 */
export function namesDay(
  words: string,
  at: string | null,
  context: CaptureContext,
  day: string,
): boolean {
  const calendar = calendarOf({ ...context, sentAt: at ?? context.sentAt });
  if (calendar === null) return false;
  const text = normalise(words).replace(/\s+/gu, ' ').slice(0, FAR_ENOUGH);
  return findTimePhrases(text, calendar).some(({ date }) => date === day);
}
