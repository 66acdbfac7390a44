import { monthOf } from './month-of';

/** The order of day, month and year where all three are numbers. */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const NUMBERS = /^(\d{1,4})[./\-\s]+(\d{1,2})[./\-\s]+(\d{1,4})\.?$/u;
const TIME =
  /[T\s,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/iu;

/**
 * A day as a table has it, `YYYY-MM-DD`; null where it is none. A time after it is passed over, and so are
 * orders that name the month in letters or begin with the year: they need no guess.
 */
export function readDateCell(cell: string, order: DateOrder): string | null {
  const text = cell.trim().replace(TIME, '').trim();
  const [, a = '', b = '', c = ''] = NUMBERS.exec(text) ?? [];
  if (a !== '') {
    if (a.length === 4) return day(a, b, c);
    if (c.length !== 4 && c.length !== 2) return null;
    const year = c.length === 2 ? `20${c}` : c;
    if (order === 'ymd') return null;
    return order === 'dmy' ? day(year, b, a) : day(year, a, b);
  }
  const parts = text.match(/\p{L}+|\d+/gu) ?? [];
  const numbers = parts.filter((part) => /^\d+$/u.test(part));
  const year = numbers.find((number) => number.length === 4);
  const date = numbers.find((number) => number.length <= 2);
  // A weekday, "of" or "de" may stand beside; a sentence is no day.
  if (year === undefined || date === undefined || numbers.length > 2 || parts.length > 6)
    return null;
  const month = monthOf(text);
  return month === null ? null : day(year, String(month + 1), date);
}

/**
 * The order in which most of a column's days can be read.
 *
 * @param usual - How days are written where the rep is, for a column that could be read both ways.
 */
export function guessDateOrder(cells: readonly string[], usual: DateOrder): DateOrder {
  const written = cells.filter((cell) => cell.trim() !== '');
  const read = (order: DateOrder) =>
    written.filter((cell) => readDateCell(cell, order) !== null).length;
  const [ymd, dmy, mdy] = [read('ymd'), read('dmy'), read('mdy')];
  if (ymd >= dmy && ymd >= mdy) return 'ymd';
  if (mdy !== dmy) return mdy > dmy ? 'mdy' : 'dmy';
  // Where the month comes first, nobody puts points between.
  const hasPoints = written.some((cell) => /^\s*\d{1,2}\.\d{1,2}\./u.test(cell));
  return usual === 'mdy' && !hasPoints ? 'mdy' : 'dmy';
}

/** The order in which a locale writes days in numbers. */
export function usualDateOrder(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).formatToParts(0);
  const order = parts.flatMap(({ type }) => /^[ymd]/u.exec(type)?.[0] ?? []).join('');
  return DATE_ORDERS.find((one) => one === order) ?? 'dmy';
}

function day(year: string, month: string, date: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 2026-02-30 is read as the second of March by some engines.
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isDay ? text : null;
}
