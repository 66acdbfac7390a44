import { MONTH, WEEKDAY } from '../../dates/time-words';
import { TIME_UNITS } from './time-units';
import { termOf } from './vocabulary';

/** A number in a passage: one that counts something, or one that belongs to a date or a time of day. */
export type FoundNumber =
  | {
      readonly kind: 'amount';
      readonly value: number;
      /** What it may count, `%` and `money` included: the next words but grammar. */
      readonly units: readonly string[];
      readonly length: number;
    }
  | { readonly kind: 'time'; readonly length: number };

const WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat([
      ['twenty', 20],
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['ninety', 90],
      ['hundred', 100],
    ]),
);
const DIGITS = /^(\d[\d.,]*)( ?%|k|m|x)?$/;
const DATE = new RegExp(String.raw`^(?:${MONTH}|${WEEKDAY})$`);
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const CLOCK = /^\d{1,2}(?:[.:]\d{2})?(?:am|pm|h)$/;
const MONEY = /^(?:[$\u20ac\u00a3]|usd|eur|gbp|chf|sek|euros?|dollars?|pounds?)$/;
/** How many words after a number may be what it counts ("two named engineers"). */
const REACH = 3;

/** Reads the number at a word, with the marks and units that belong to it; null when there is none. */
export function readNumber(words: readonly string[], index: number): FoundNumber | null {
  const word = words[index] ?? '';
  // Most words are none: telling that must cost next to nothing.
  if (!/^[\d$\u20ac\u00a3]/.test(word) && !WORDS.has(word) && !MONEY.test(word)) return null;
  if (ORDINAL.test(word) || CLOCK.test(word)) return { kind: 'time', length: 1 };
  if (MONEY.test(word)) {
    const value = valueOf(words[index + 1] ?? '');
    return value === null
      ? null
      : { kind: 'amount', value: value.value, units: ['money'], length: 2 };
  }
  const number = valueOf(word);
  if (number === null) return null;
  const [before = '', after = ''] = [words[index - 1], words[index + 1]];
  if (DATE.test(after) || DATE.test(before)) return { kind: 'time', length: 1 };
  const percent = percentWords(number.isPercent, after, words[index + 2]);
  if (percent !== null)
    return { kind: 'amount', value: number.value, units: ['%'], length: 1 + percent };
  if (MONEY.test(after))
    return { kind: 'amount', value: number.value, units: ['money'], length: 2 };
  if (/^(?:am|pm|uhr)$/.test(after)) return { kind: 'time', length: 2 };
  const units = unitsAfter(words, index + 1);
  return units.length === 0
    ? { kind: 'time', length: 1 }
    : { kind: 'amount', value: number.value, units, length: 1 };
}

/** How many words after a number say "percent"; null when it is none. */
function percentWords(isPercent: boolean, after: string, next: string | undefined): number | null {
  if (isPercent) return 0;
  if (/^(?:percent|pct)$/.test(after)) return 1;
  return after === 'per' && next === 'cent' ? 2 : null;
}

function valueOf(word: string): { value: number; isPercent: boolean } | null {
  const spelled = WORDS.get(word);
  if (spelled !== undefined) return { value: spelled, isPercent: false };
  const digits = DIGITS.exec(word);
  if (digits === null) return null;
  const plain = (digits[1] ?? '').replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.');
  const scale = digits[2] === 'k' ? 1000 : digits[2] === 'm' ? 1_000_000 : 1;
  const value = Number(plain) * scale;
  return Number.isFinite(value) ? { value, isPercent: digits[2]?.endsWith('%') === true } : null;
}

function unitsAfter(words: readonly string[], from: number): string[] {
  const units: string[] = [];
  for (const word of words.slice(from, from + REACH)) {
    const time = TIME_UNITS.get(word);
    if (time !== undefined) return [...units, time];
    const term = termOf(word);
    if (term.weight === 0) break;
    units.push(term.stem);
  }
  return units;
}
