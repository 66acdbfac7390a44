/**
 * Reads a number as people of a locale type it: "48.000,00" in German, "48,000.00" in English, "48k" in both.
 * What the locale can't mean is read as the other half of the world writes it ("48,5" in English).
 *
 * @param locale - BCP 47; undefined for the browser's own.
 * @returns Null where it is no number.
 */
export function readAmount(text: string, locale: string | undefined): number | null {
  const plain = text.replace(CURRENCY, '').replace(/[\s'’_%\p{Sc}]/gu, '');
  const match = /^(-?[\d.,]+)(k|m)?$/iu.exec(plain);
  const [, digits = '', unit = ''] = match ?? [];
  if (!/\d/u.test(digits)) return null;
  const decimal = decimalOf(digits, decimalMark(locale));
  const whole = decimal === null ? digits : digits.slice(0, digits.lastIndexOf(decimal));
  const rest = decimal === null ? '' : digits.slice(digits.lastIndexOf(decimal) + 1);
  // Read with its exponent: 4.1 times a million is not quite 4,100,000.
  const exponent = EXPONENTS[unit.toLowerCase() as keyof typeof EXPONENTS];
  const number = Number(`${whole.replace(/[.,]/gu, '')}.${rest}0e${String(exponent)}`);
  return Number.isFinite(number) ? number : null;
}

/** A currency's letters before or behind the number: "CHF 48'000", "48 000 kr". */
const CURRENCY = /^\s*\p{L}{1,4}\.?(?=[\s\d\p{Sc}])|\p{L}{2,4}\.?\s*$/gu;
const EXPONENTS = { '': 0, k: 3, m: 6 } as const;

/** Which mark of a number divides its whole from its fraction; null when none does. */
function decimalOf(digits: string, usual: string): '.' | ',' | null {
  const marks = [...digits.matchAll(/[.,]/gu)].map(([mark]) => mark as '.' | ',');
  const last = marks.at(-1);
  if (last === undefined) return null;
  // Two kinds: the last one divides. One kind, twice: it groups.
  if (marks.some((mark) => mark !== last)) return last;
  if (marks.length > 1) return null;
  const fraction = digits.length - digits.lastIndexOf(last) - 1;
  return last === usual || fraction !== 3 ? last : null;
}

function decimalMark(locale: string | undefined): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}
