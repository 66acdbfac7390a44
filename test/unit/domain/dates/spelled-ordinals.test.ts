import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinalsInDigits } from '@/lib/domain/dates/spelled-ordinals';

describe('days of a month that are written out', () => {
  it.each([
    ['the eighth of may', 'the 8th of may'],
    ['on the twenty-second of october', 'on the 22nd of october'],
    ['december thirty first', 'december 31st'],
    ['thursday the twelfth', 'thursday the 12th'],
    ['sixth july', '6th july'],
    ['by the thirtieth, not the third', 'by the 30th, not the 3rd'],
  ])('become digits: %s', (text, expected) => {
    expect(ordinalsInDigits(text).text).toBe(expected);
  });

  it.each(['the first time', 'the second half', 'a third of it', 'at first', 'the thirty of us'])(
    'stay where they count something else: %s',
    (text) => {
      expect(ordinalsInDigits(text).text).toBe(text);
    },
  );

  it('leads back to where the words stood', () => {
    const text = 'not before the twenty-first of june, then';
    const { text: digits, place } = ordinalsInDigits(text);
    const start = digits.indexOf('the 21st');
    const end = digits.indexOf(', then');
    expect(text.slice(place(start), place(end))).toBe('the twenty-first of june');
  });

  it('gives offsets within any text, in order', () => {
    const words = fc.constantFrom(
      'the first',
      ' of may',
      'twenty-',
      'second',
      ' ',
      'thirtieth',
      'x',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join('');
        const { text: digits, place } = ordinalsInDigits(text);
        const places = Array.from({ length: digits.length + 1 }, (_, at) => place(at));
        expect(places.every((one, at) => at === 0 || one >= (places[at - 1] ?? 0))).toBe(true);
        expect(places.at(-1)).toBe(text.length);
      }),
    );
  });
});
