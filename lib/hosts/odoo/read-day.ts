import { $optional, isField } from '../dom';
import { parseDay } from '../parse-day';
import { ODOO } from './selectors';

/** A day in figures: two short numbers around a year, in an order that the user's language tells. */
const FIGURES = /^(\d{1,2})\D+(\d{1,2})\D+(20\d{2})\D*$/;

const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

/**
 * Figures whose order a second form of the same day tells: in "Dec 5" the day of "12/05/2026" is the 5.
 *
 * @returns `YYYY-MM-DD`; null where the words don't tell either
 */
function orderedDay(figures: string, words: string): string | null {
  const [, first, second, year] = (FIGURES.exec(figures) ?? []).map(Number);
  if (first === undefined || second === undefined || year === undefined) return null;
  const [day, ...more] = numbersIn(words).filter((number) => number !== year);
  if (day === undefined || more.length > 0 || (day !== first && day !== second)) return null;
  const month = day === first ? second : first;
  if (month < 1 || month > 12) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)}`;
}

/**
 * The day a field shows, `YYYY-MM-DD`; null where it is empty or its form leaves a doubt. A day that is set
 * is a button with two forms of it, in words and in figures; one that is being changed is only in figures.
 */
export function readDay(field: HTMLElement | null): string | null {
  if (field === null) return null;
  const input = $optional(field, ODOO.field);
  if (isField(input)) return parseDay(input.value);
  const button = $optional(field, ODOO.dayButton);
  const words = (button ?? field).textContent;
  const figures = button?.getAttribute('value') ?? '';
  return parseDay(figures) ?? orderedDay(figures, words) ?? parseDay(words);
}
