import { differenceInCalendarDays, isValid, parseISO } from 'date-fns';

/**
 * A day written out, "30 November 2026" or "November 30, 2026".
 *
 * @param day - `YYYY-MM-DD`; anything else gives an empty text.
 * @param locale - BCP 47; the mails are English, so another language falls back to English of Europe.
 */
export function writtenDate(day: string, locale: string): string {
  const date = parseISO(day);
  return isValid(date)
    ? format(date, locale, { day: 'numeric', month: 'long', year: 'numeric' })
    : '';
}

/** A day to come as one names it in a mail, "Friday 18 September"; empty for what is no day. */
export function namedDay(day: string, locale: string): string {
  const date = parseISO(day);
  return isValid(date)
    ? format(date, locale, { weekday: 'long', day: 'numeric', month: 'long' })
    : '';
}

/**
 * A past day as one says it, ready to follow a noun: "today", "yesterday", "on Tuesday", "on 3 March".
 * Empty for a day to come and for what is no day.
 *
 * @param now - Its local calendar day is today.
 */
export function spokenDay(day: string, now: Date, locale: string): string {
  const date = parseISO(day);
  if (!isValid(date)) return '';
  const past = differenceInCalendarDays(now, date);
  if (past < 0) return '';
  if (past === 0) return 'today';
  if (past === 1) return 'yesterday';
  if (past < 7) return `on ${format(date, locale, { weekday: 'long' })}`;
  if (past < 300) return `on ${format(date, locale, { day: 'numeric', month: 'long' })}`;
  return `on ${writtenDate(day, locale)}`;
}

function format(date: Date, locale: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(englishOf(locale), parts).format(date);
}

function englishOf(locale: string): string {
  const isEnglish = /^en(?:-[a-z\d-]+)?$/iu.test(locale);
  try {
    return isEnglish ? (Intl.getCanonicalLocales(locale)[0] ?? 'en-GB') : 'en-GB';
  } catch {
    return 'en-GB';
  }
}
