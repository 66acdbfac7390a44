import { describe, expect, it } from 'vitest';
import { calendarOf } from '@/lib/domain/promises/calendar-of';
import { withDateOrder } from '@/lib/domain/capture/text/date-order';
import { CONTEXT, notes } from '../conversation';

/** The conversations are of 10 March 2026. */
function isMonthFirst(text: string, locale: string): boolean | undefined {
  return calendarOf(withDateOrder(notes(text), { ...CONTEXT, locale }))?.monthFirst;
}

describe('whether the month stands first in dates', () => {
  it.each([
    ['the day of the note in its head', 'Larkhill 3/10\n- plan by 4/6', 'en-GB', true],
    ['the day of the note in its head', 'Larkhill 10/3\n- plan by 4/6', 'en-US', false],
    ['a number that is no month', '- plan by 4/6, board on 4/22', 'en-GB', true],
    ['a number that is no month', '- plan by 4/6, board on 22/4/26', 'en-US', false],
    ['the locale where numbers tell both', '- 4/22 and 22/4', 'en-US', true],
    ['the locale where nothing tells', '- plan by 4/6, 24/7 support', 'en-US', true],
    ['the locale where nothing tells', '- plan by 4/6, prices 1/20/300', 'en-GB', false],
  ])('is told by %s: %s', (_, text, locale, expected) => {
    expect(isMonthFirst(text, locale)).toBe(expected);
  });
});
