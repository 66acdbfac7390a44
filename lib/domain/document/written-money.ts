/**
 * An amount as one writes it: "€84,000", "84.000 €". Without a currency the plain number.
 *
 * @param amount - Null gives an empty text.
 * @param currency - ISO 4217; anything else is set before the number as it stands.
 * @param locale - BCP 47.
 */
export function writtenMoney(amount: number | null, currency: string, locale: string): string {
  if (amount === null) return '';
  const fraction = Number.isInteger(amount) ? 0 : 2;
  const digits = { minimumFractionDigits: fraction, maximumFractionDigits: Math.max(fraction, 2) };
  const code = currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/u.test(code)) return `${code} ${format(amount, locale, digits)}`.trim();
  return format(amount, locale, { ...digits, style: 'currency', currency: code });
}

function format(amount: number, locale: string, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale, options).format(amount);
}
