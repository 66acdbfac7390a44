/** The sign before the decimals: 1,234.50 or 1.234,50. */
export const DECIMAL_SIGNS = ['point', 'comma'] as const;
export type DecimalSign = (typeof DECIMAL_SIGNS)[number];

const SHAPES: Readonly<Record<DecimalSign, RegExp>> = {
  point: /^-?(?:\d+|\d{1,3}(?:[,' ]\d{3})+|\d{1,2}(?:,\d{2})*,\d{3})(?:\.\d+)?$/u,
  comma: /^-?(?:\d+|\d{1,3}(?:[.' ]\d{3})+)(?:,\d+)?$/u,
};

/** The number in a cell, whatever currency stands beside it; null where it is none. */
export function readAmountCell(cell: string, sign: DecimalSign): number | null {
  const digits = plainDigits(cell);
  if (!SHAPES[sign].test(digits)) return null;
  const plain = digits.replace(sign === 'point' ? /[,' ]/gu : /[.' ]/gu, '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** The sign with which most of a column can be read; the point where both do. */
export function guessDecimalSign(cells: readonly string[]): DecimalSign {
  const read = (sign: DecimalSign) =>
    cells.filter((cell) => readAmountCell(cell, sign) !== null).length;
  const [point, comma] = [read('point'), read('comma')];
  if (comma !== point) return comma > point ? 'comma' : 'point';
  // "48.000" is read by both: three digits after each sign are thousands.
  const thousands = (sign: string) =>
    cells.filter((cell) => new RegExp(`^\\d{1,3}\\${sign}\\d{3}$`, 'u').test(plainDigits(cell)));
  return thousands('.').length > thousands(',').length ? 'comma' : 'point';
}

function plainDigits(cell: string): string {
  return cell
    .replace(/[\u00A0\u2007\u202F]/gu, ' ')
    .replace(/[’`´]/gu, "'")
    .replace(/−/gu, '-')
    .replace(/\p{L}+\.?|\p{Sc}/gu, '')
    .trim();
}
