import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '@/lib/hosts/parse-amount';

describe('parseAmount', () => {
  it.each([
    ['€48,000.00', 48_000],
    ['48.000,00 €', 48_000],
    ['48 000,50 €', 48_000.5],
    ['$48,000', 48_000],
    ['48.000 €', 48_000],
    ["CHF 48'000.00", 48_000],
    ['CHF 48’000', 48_000],
    ['₹12,34,567.00', 1_234_567],
    ['US$1,234,567', 1_234_567],
    ['R$ 1.234.567,89', 1_234_567.89],
    ['-€500.00', -500],
    ['€−500.00', -500],
    ['48000', 48_000],
    ['0.50 €', 0.5],
    ['1,234.500 KWD', 1_234.5],
    ['12 000 kr', 12_000],
  ])('reads %s', (text, value) => {
    expect(parseAmount(text)).toBe(value);
  });

  it.each([
    '$48K',
    '48k',
    '€1.2M',
    '3 Mio. €',
    '48.000 KWD',
    '0.500',
    '1,2345',
    '1.23.456',
    '1,234.56.78',
    '€10 - €20',
    '€10–€20',
    '(€500.00)',
    '20 %',
    '٤٨٠٠٠',
    '--',
    '',
    'Amount 48,000 per year',
    '9'.repeat(100),
  ])('gives no number for %s', (text) => {
    expect(parseAmount(text)).toBeNull();
  });

  it.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'pt-BR'])(
    'reads what %s writes',
    (locale) => {
      const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 10 ** 11 }), (cents) => {
          expect(parseAmount(money.format(cents / 100))).toBe(cents / 100);
        }),
        { numRuns: 200 },
      );
    },
  );

  it('throws at no text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const value = parseAmount(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
