import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impossibleDay } from '@/lib/domain/capture/values/impossible-day';
import { said } from '../../../../fixtures/said-facts';
import { CONTEXT } from '../conversation';

const AT = '2026-03-10T10:00:00Z';
const inStep = (quote: string, due: string | null = null) =>
  impossibleDay({ ...said.step('Dana', 'send the file', due), quote }, AT, CONTEXT);

describe('a day that no calendar has', () => {
  test.each([
    ['We send the volumes by 30 February.', '30 February'],
    ['Dana will send it no later than the 31st of June.', '31st of June'],
    ['Send it by  June   31, then we sign.', 'June 31'],
    ['Go-live is 31/06/2026.', '31/06/2026'],
    ['They decide on the thirty-first of September.', 'thirty-first of September'],
    ['The licence ends on 29 February 2027.', '29 February 2027'],
  ])('%s', (quote, day) => {
    expect(inStep(quote)).toBe(day);
  });

  test.each([
    'We send the volumes by 28 February.',
    'The licence ends on 29 February 2028.',
    'We send it by 31 July.',
    'We send all 31 files in June.',
    'We send it soon.',
    '',
  ])('is not in “%s”', (quote) => {
    expect(inStep(quote)).toBeNull();
  });

  test('is told only where the day is wanted and missing', () => {
    const quote = 'Not 31 June, we said 5 July.';
    expect(inStep(quote, '2026-07-05')).toBeNull();
    expect(impossibleDay({ ...said.problem('Rotas'), quote }, AT, CONTEXT)).toBeNull();
    for (const fact of [
      said.promise('We send it.'),
      said.criterion('Rota time'),
      said.event('The audit'),
      said.day('Go-live', null),
    ])
      expect(impossibleDay({ ...fact, quote }, AT, CONTEXT)).toBe('31 June');
  });

  test('is told in words of the quote, whatever that is', () => {
    const words = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const quote = `${before} by 31 June ${after}`;
        const day = inStep(quote);
        expect(day === null || quote.replace(/\s+/gu, ' ').includes(day)).toBe(true);
      }),
    );
  });
});
