import { describe, expect, it } from 'vitest';
import { parseDay } from '@/lib/hosts/parse-day';

describe('parseDay', () => {
  it.each([
    ['28/11/2026', '2026-11-28'],
    ['11/28/2026', '2026-11-28'],
    ['11/28/2026 4:30 PM GMT', '2026-11-28'],
    ['28.11.2026', '2026-11-28'],
    ['2026-11-28', '2026-11-28'],
    ['2026/03/04', '2026-03-04'],
    ['Nov 28, 2026', '2026-11-28'],
    ['28 November 2026', '2026-11-28'],
    ['04/04/2026', '2026-04-04'],
  ])('reads %s', (shown, day) => {
    expect(parseDay(shown)).toBe(day);
  });

  it.each([
    ['which of two numbers is the month', '05/06/2026'],
    ['the year', '28/11/26'],
    ['the calendar', '28/11/2569'],
    ['whether it is a day', '31/02/2026'],
    ['what stands around it', 'Close date: 28/11/2026'],
    ['all of it', 'next quarter'],
  ])('leaves %s in doubt', (_, shown) => {
    expect(parseDay(shown)).toBeNull();
  });
});
