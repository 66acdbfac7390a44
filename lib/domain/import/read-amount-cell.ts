import { currencyIn } from '../deals/currency-in';

/** The sign before the decimals: 1,234.50 or 1.234,50. */
export const DECIMAL_SIGNS = ['point', 'comma'] as const;
export type DecimalSign = (typeof DECIMAL_SIGNS)[number];

const SHAPES: Readonly<Record<DecimalSign, RegExp>> = {
  point: /^-?(?:\d+|\d{1,3}(?:[,' ]\d{3})+|\d{1,2}(?:,\d{2})*,\d{3})(?:\.\d+)?$/u,
  comma: /^-?(?:\d+|\d{1,3}(?:[.' ]\d{3})+)(?:,\d+)?$/u,
};

/** What money is called beside its code and sign. */
const MONEY =
  /^(?:kr|fr|rs|zł|kč|us|au|ca|nz|hk|[acrs]|dollars?|euros?|pounds?|francs?|kron(?:a|or|er))$/u;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|tsd|thousand)$/u, 1e3],
  [/^(?:m|mn|mm|mio|mln|million(?:s|en)?)$/u, 1e6],
  [/^(?:b|bn|mrd|billions?)$/u, 1e9],
  [/^lakhs?$/u, 1e5],
  [/^(?:cr|crores?)$/u, 1e7],
];
/** KUSD, TEUR, MSEK, tkr: a scale and its currency in one word. */
const SCALED_MONEY = /^([ktm])([a-z]{3}|kr)$/u;

/**
 * The number in a cell, whatever currency stands beside it, in full ("48k" is 48,000); null where it is
 * none, or where a word beside it may mean something else than money ("48 per month").
 */
export function readAmountCell(cell: string, sign: DecimalSign): number | null {
  const { digits, scale } = splitCell(cell);
  if (scale === null || !SHAPES[sign].test(digits)) return null;
  const plain = digits.replace(sign === 'point' ? /[,' ]/gu : /[.' ]/gu, '').replace(',', '.');
  // 8.2 million is 8,199,999.999999999 until it is rounded to cents.
  const value = scale === 1 ? Number(plain) : Math.round(Number(plain) * scale * 100) / 100;
  return Number.isFinite(value) ? value : null;
}

/** The sign with which most of a column can be read; the point where both do. */
export function guessDecimalSign(cells: readonly string[]): DecimalSign {
  const read = (sign: DecimalSign) =>
    cells.filter((cell) => readAmountCell(cell, sign) !== null).length;
  const [point, comma] = [read('point'), read('comma')];
  if (comma !== point) return comma > point ? 'comma' : 'point';
  // "48.000" is read by both: three digits after each sign are thousands.
  const thousands = (shape: RegExp) =>
    cells.filter((cell) => shape.test(splitCell(cell).digits)).length;
  return thousands(/^\d{1,3}\.\d{3}$/u) > thousands(/^\d{1,3},\d{3}$/u) ? 'comma' : 'point';
}

/** A cell's digits with their signs, and by what they are to be multiplied; null where nobody knows. */
function splitCell(cell: string): { readonly digits: string; readonly scale: number | null } {
  const text = cell
    .replace(/[\u00A0\u2007\u202F]/gu, ' ')
    .replace(/[’`´]/gu, "'")
    .replace(/−/gu, '-')
    // "48.000,-" is a price tag's way of saying that there are no cents.
    .replace(/[.,:][-–—](?=\s|\p{L}|\p{Sc}|$)/u, ' ');
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scales = words.map(scaleOf);
  const isKnown = scales.every((scale) => scale !== null);
  const told = scales.filter((scale) => scale !== 1);
  return {
    digits: text.replace(/\p{L}+\.?|\p{Sc}/gu, '').trim(),
    scale: isKnown && told.length < 2 ? (told[0] ?? 1) : null,
  };
}

/** By what a word beside a number multiplies it: 1 for a currency, null for a word that is neither. */
function scaleOf(word: string): number | null {
  if (MONEY.test(word) || isCode(word)) return 1;
  const [, sign = '', money = ''] = SCALED_MONEY.exec(word) ?? [];
  if (money === 'kr' || isCode(money)) return sign === 'm' ? 1e6 : 1e3;
  return SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

function isCode(word: string): boolean {
  return word.length === 3 && currencyIn(word) !== '';
}
