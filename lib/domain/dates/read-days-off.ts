import { guessDateOrder, readDateCell, type DateOrder } from '../import/read-date-cell';
import { dayOf, isoDay } from './calendar-day';

/** What was read of days that somebody typed or pasted. */
export interface ReadDays {
  /** `YYYY-MM-DD`, each once, in their order. */
  readonly days: readonly string[];
  /** The lines that say no day, as they were written. */
  readonly unread: readonly string[];
}

/** The longest stretch that is written as from one day to another, in days. */
const LONGEST = 366;
const TO = /\s+(?:to|until|till|bis|-)\s+|\s*[–—]\s*/u;
const NUMBERS = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/gu;

/**
 * Days off as one writes them: one or several, in lines or parted by commas, with their year, from one day to another,
 * a holiday's name beside them.
 *
 * @param usual - How days are written in numbers where the rep is.
 */
export function readDaysOff(text: string, usual: DateOrder): ReadDays {
  const lines = text
    .split(/[\n;]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const order = guessDateOrder(text.match(NUMBERS) ?? [], usual);
  const read = lines.map((line) => ({ line, days: daysOfLine(line, order) }));
  return {
    days: [...new Set(read.flatMap(({ days }) => days))].sort(),
    unread: read.filter(({ days }) => days.length === 0).map(({ line }) => line),
  };
}

function daysOfLine(line: string, order: DateOrder): readonly string[] {
  const whole = readStretch(line, order);
  if (whole.length > 0) return whole;
  const parts = line.split(/[,\t]/u).filter((part) => part.trim() !== '');
  const read = parts.map((part) => ({ part, days: readStretch(part, order) }));
  // A part without a number is a name; one with a number that is no day makes the line one to look at again.
  const isWhole = read.every(({ part, days }) => days.length > 0 || !/\d/u.test(part));
  return isWhole ? read.flatMap(({ days }) => days) : [];
}

function readStretch(text: string, order: DateOrder): readonly string[] {
  const single = readDay(text, order);
  if (single !== null) return [single];
  const [from = '', to = '', ...more] = text.split(TO);
  const [first, last] = [readDay(from, order), readDay(to, order)];
  if (more.length > 0 || first === null || last === null) return [];
  const length = dayOf(last) - dayOf(first) + 1;
  if (length < 1 || length > LONGEST) return [];
  return Array.from({ length }, (_, index) => isoDay(dayOf(first) + index));
}

/** A day, whatever words stand beside its numbers. */
function readDay(text: string, order: DateOrder): string | null {
  const [numbers, ...more] = text.match(NUMBERS) ?? [];
  const isOne = numbers !== undefined && more.length === 0;
  return readDateCell(text, order) ?? (isOne ? readDateCell(numbers, order) : null);
}
