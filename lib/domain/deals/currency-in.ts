const CODES =
  'AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW MAD MXN MYR NGN NOK NZD PEN PHP PLN QAR RON RSD SAR SEK SGD THB TRY TWD UAH USD VND ZAR'.split(
    ' ',
  );
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\bUS\s?\$/u, 'USD'],
  [/\b(?:CA|C)\s?\$/u, 'CAD'],
  [/\b(?:AU|A)\s?\$/u, 'AUD'],
  [/\bNZ\s?\$/u, 'NZD'],
  [/\bHK\s?\$/u, 'HKD'],
  [/\bR\s?\$/u, 'BRL'],
  [/€/u, 'EUR'],
  [/£/u, 'GBP'],
  [/₹/u, 'INR'],
  [/zł/u, 'PLN'],
  [/Kč/u, 'CZK'],
];

/** The currency an amount names, as its code; empty where it names none or one of several (`$`, `kr`, `¥`). */
export function currencyIn(text: string): string {
  const codes = text.toUpperCase().match(/(?<![A-Z])[A-Z]{3}(?![A-Z])/gu) ?? [];
  const named = codes.filter((code) => CODES.includes(code));
  const signed = SIGNS.filter(([sign]) => sign.test(text)).map(([, code]) => code);
  const all = new Set(named.length > 0 ? named : signed);
  const [only = ''] = all;
  return all.size === 1 ? only : '';
}
