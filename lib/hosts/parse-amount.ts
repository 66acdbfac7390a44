/** Longer than any amount; what is longer is a sentence. */
const LONGEST = 60;

// 1,234,567 · 1.234.567 · 1'234'567 · 1 234 567 · 12,34,567 (India)
const GROUPED = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/;

/** Currencies with three decimals, where "48.000" is forty-eight. */
const THREE_DECIMALS = /\b(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)\b/i;

/** Words beside the number that are a currency and not a magnitude ("48K", "3 Mio"). */
const CURRENCY =
  /^(?:\p{Sc}|[A-Z]{3}|(?:US|CA|AU|NZ|HK|SG|R|A|C|S|NT|MX)\p{Sc}|kr\.?|zł|Kč|Ft|lei|Fr\.?|Rs\.?)$/u;

function ungrouped(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  return GROUPED.test(digits) ? Number(digits.replace(/[.,' ]/g, '')) : null;
}

/** A number with one kind of separator once: a decimal sign or a group sign, as the digits after it tell. */
function withOneSeparator(whole: string, rest: string, sign: string, text: string): number | null {
  if (rest.length <= 2) return sign === '.' || sign === ',' ? Number(`${whole}.${rest}`) : null;
  const isGroup =
    rest.length === 3 && whole.length <= 3 && !whole.startsWith('0') && !THREE_DECIMALS.test(text);
  return isGroup ? Number(whole + rest) : null;
}

function readNumber(digits: string, text: string): number | null {
  const signs = digits.match(/[.,' ]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return Number(digits);
  const at = digits.lastIndexOf(last);
  const [whole, rest] = [digits.slice(0, at), digits.slice(at + 1)];
  if (signs.length === 1) return withOneSeparator(whole, rest, last, text);
  if (signs.every((sign) => sign === last)) return ungrouped(digits);
  const before = ungrouped(whole);
  const isDecimal =
    (last === '.' || last === ',') && rest.length >= 1 && rest.length <= 3 && !whole.includes(last);
  return before !== null && isDecimal ? Number(`${String(before)}.${rest}`) : null;
}

/**
 * The number in a localised amount: `€48,000.00`, `48.000,00 €`, `CHF 48'000`. Null where its form leaves a
 * doubt: shortened (`$48K`), a range, brackets, other digits than 0–9.
 */
export function parseAmount(shown: string): number | null {
  const text = shown
    .replace(/[\u00A0\u2007\u202F]/gu, ' ')
    .replace(/[’`´]/gu, "'")
    .replace(/[−–]/gu, '-')
    .trim();
  if (text.length > LONGEST) return null;
  const parts = /^([^\d-]*)(-?)([^\d-]*)(\d(?:[\d.,' ]*\d)?)([^\d]*)$/u.exec(text);
  if (parts === null) return null;
  const [, before = '', minus = '', between = '', digits = '', after = ''] = parts;
  const words = `${before} ${between} ${after}`.split(/\s+/u).filter((word) => word !== '');
  if (!words.every((word) => CURRENCY.test(word))) return null;
  const value = readNumber(digits, text);
  if (value === null || !Number.isFinite(value)) return null;
  return minus === '-' ? -value : value;
}
