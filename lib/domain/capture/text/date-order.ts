import { findAll } from '../../promises/text/find-all';
import { timeInZone } from '../../dates/time-in-zone';
import { dayParts } from '../../dates/calendar-day';
import type { CaptureContext } from '../capture-context';
import type { CaptureDocument } from '../capture-document';

/** Two numbers with a slash that may be a day and a month. */
const SLASHED = /(?<![\d/.,])(\d{1,2})\/(\d{1,2})(?:\/(?:20)?\d\d)?(?![\d/%]|[.,]\d)/g;
/** No day of any month, though it looks like one. */
const NO_DAY = /^(?:24\/7|50\/50)$/;
/** How much of a text its head is, where the day of a call or note stands. */
const HEAD = 200;
/** How much of a text is looked through. */
const LONGEST = 100_000;
/** Locales that write the one and the other. */
const MONTH_FIRST = 'en-US';
const DAY_FIRST = 'en-GB';

/**
 * The context with dates like "3/11" read as the conversation itself writes them: by the day of the conversation
 * where its head has it ("3/4" on 4 March), else by a number beyond 12; as the locale has it where nothing tells.
 */
export function withDateOrder({ text }: CaptureDocument, context: CaptureContext): CaptureContext {
  const pairs = findAll(SLASHED, text.slice(0, LONGEST))
    .filter(([all]) => !NO_DAY.test(all))
    .map(({ 1: first, 2: second, index }) => ({
      first: Number(first),
      second: Number(second),
      index,
    }));
  if (pairs.length === 0) return context;
  const now = timeInZone(context.sentAt, context.timeZone);
  const head = now === null ? null : orderBySentDay(pairs, dayParts(now.day));
  const isMonthFirst = head ?? orderByNumbers(pairs);
  return isMonthFirst === null
    ? context
    : { ...context, locale: isMonthFirst ? MONTH_FIRST : DAY_FIRST };
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly index: number;
}

function orderBySentDay(
  pairs: readonly Pair[],
  { month, dayOfMonth }: { readonly month: number; readonly dayOfMonth: number },
): boolean | null {
  if (month === dayOfMonth) return null;
  const head = pairs.filter(({ index }) => index < HEAD);
  const isWritten = (one: number, other: number): boolean =>
    head.some(({ first, second }) => first === one && second === other);
  if (isWritten(month, dayOfMonth)) return true;
  return isWritten(dayOfMonth, month) ? false : null;
}

function orderByNumbers(pairs: readonly Pair[]): boolean | null {
  const isMonthFirst = pairs.some(
    ({ first, second }) => first <= 12 && second > 12 && second <= 31,
  );
  const isDayFirst = pairs.some(({ first, second }) => second <= 12 && first > 12 && first <= 31);
  return isMonthFirst === isDayFirst ? null : isMonthFirst;
}
