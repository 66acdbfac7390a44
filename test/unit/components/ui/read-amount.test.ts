import { describe, expect, test } from 'vitest';
import { readAmount } from '@/components/ui/read-amount';

describe('an amount as people type it', () => {
  test.each([
    ['48,000.00', 'en-US', 48_000],
    ['48,000', 'en-GB', 48_000],
    ['48.000,00', 'de-DE', 48_000],
    ['48.000', 'de-DE', 48_000],
    ['1.234.567,5', 'de-DE', 1_234_567.5],
    ["48'000.50", 'de-CH', 48_000.5],
    ['48 000,5', 'fr-FR', 48_000.5],
    ['48,5', 'en-US', 48.5],
    ['48.5', 'de-DE', 48.5],
    ['48.000,00', 'en-US', 48_000],
    ['48,000.00', 'de-DE', 48_000],
    ['€ 1,200', 'en-IE', 1_200],
    ["CHF 48'000", 'de-CH', 48_000],
    ['48 000 kr', 'sv-SE', 48_000],
    ['R$ 48,5', 'pt-BR', 48.5],
    ['48k', 'en-US', 48_000],
    ['1.2m', 'en-US', 1_200_000],
    ['4.1m', 'en-US', 4_100_000],
    ['2,03k', 'de-DE', 2_030],
    ['-5', 'en-US', -5],
    ['15%', 'en-US', 15],
  ])('%s in %s is %d', (text, locale, amount) => {
    expect(readAmount(text, locale)).toBe(amount);
  });

  test.each(['', 'a lot', '12 to 15', '€', '1-2', 'Infinity', '1e9'])('“%s” is none', (text) => {
    expect(readAmount(text, 'en-US')).toBeNull();
  });
});
