import { describe, expect, it } from 'vitest';
import { calendarDay, isoDay } from '@/lib/domain/dates/calendar-day';
import { dayText } from '@/lib/domain/text';

describe('a day as text', () => {
  it.each([
    ['a day', calendarDay(2026, 2, 9), '2026-02-09'],
    ['the Friday after “never”', calendarDay(9999, 12, 31) + 3, '9999-12-31'],
    ['farther than any clock goes', 1e12, '9999-12-31'],
    ['before there were years', -1e12, '0000-01-01'],
  ])('can always be kept: %s', (_, day, text) => {
    expect(isoDay(day)).toBe(text);
    expect(dayText.safeParse(text).success).toBe(true);
  });
});
