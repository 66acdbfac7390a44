import { describe, expect, test } from 'vitest';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import { keepValid } from '@/lib/domain/brief/keep-valid';

describe('what can be saved of a fact being written', () => {
  test('is all of it while all of it fits', () => {
    expect(keepValid('problem', 'Rotas', '')).toBe('Rotas');
  });

  test('is the parts that fit, with what was there before for those that do not', () => {
    const saved = { ...EMPTY_FACTS.commercials, discountPercent: 10 };
    const value = { ...saved, value: 48_000, discountPercent: 150, startDate: 'half' };
    expect(keepValid('commercials', value, saved)).toEqual({ ...saved, value: 48_000 });
  });

  test('finds a row’s earlier part by the row, wherever it stands now', () => {
    const row = (id: string, amount: number | null, label = '') => ({ id, label, amount });
    const saved = { ...EMPTY_FACTS.commercials, fees: [row('fee-0001', 1), row('fee-0002', 2)] };
    const fees = [
      row('fee-0002', Number.NaN, 'Setup'),
      row('fee-0003', Number.NaN),
      row('fee-0001', 1),
    ];
    expect(keepValid('commercials', { ...saved, fees }, saved)).toMatchObject({
      fees: [row('fee-0002', 2, 'Setup'), row('fee-0003', null), row('fee-0001', 1)],
    });
  });

  test('keeps the other lines of a list when one is too long', () => {
    const long = 'x'.repeat(20_001);
    expect(keepValid('gaps', ['Load', long], ['Load', 'Imports'])).toEqual(['Load', 'Imports']);
    expect(keepValid('gaps', ['Load', long], [])).toEqual(['Load', '']);
  });

  test('is what was there before where the whole does not fit', () => {
    const many = Array.from({ length: 201 }, (_, index) => `line ${String(index)}`);
    expect(keepValid('redLines', many, ['one'])).toEqual(['one']);
    expect(keepValid('scope', 'no scope at all', EMPTY_FACTS.scope)).toEqual(EMPTY_FACTS.scope);
  });
});
