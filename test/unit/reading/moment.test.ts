import { describe, expect, it } from 'vitest';
import { readMoment } from '@/lib/reading/moment';

const STOCKHOLM = { timeZone: 'Europe/Stockholm', isMonthFirst: false };

describe('a date of a header or a title', () => {
  it.each([
    ['Mon, 9 Feb 2026 10:05:00 +0530', '2026-02-09T04:35:00.000Z'],
    ['Thu, 21 May 2026 09:14', '2026-05-21T07:14:00.000Z'],
    ['Thursday, March 12, 2026 8:31 PM', '2026-03-12T19:31:00.000Z'],
    ['Mon, Nov 24, 2025 at 12:02 AM', '2025-11-23T23:02:00.000Z'],
    ['Montag, 6. April 2026 09:14', '2026-04-06T07:14:00.000Z'],
    ['mardi 4 août 2026 à 18:00', '2026-08-04T16:00:00.000Z'],
    ['2026-03-04 at 15:00 GMT+1', '2026-03-04T14:00:00.000Z'],
    ['15 June 2026, 03:35am', '2026-06-15T01:35:00.000Z'],
    ['Wed, 11 Feb 2026 17:31:00 GMT', '2026-02-11T17:31:00.000Z'],
    ['3/4/2026 9:00', '2026-04-03T07:00:00.000Z'],
    ['04.03.2026', '2026-03-04T11:00:00.000Z'],
    ['Tue, 30 Sep 2025', '2025-09-30T10:00:00.000Z'],
  ])('%s', (text, instant) => {
    expect(new Date(readMoment(text, STOCKHOLM)?.time ?? NaN).toISOString()).toBe(instant);
  });

  it('has the month first where the rep writes it so', () => {
    const time = readMoment('3/4/2026', { timeZone: 'UTC', isMonthFirst: true })?.time;
    expect(new Date(time ?? NaN).toISOString()).toBe('2026-03-04T12:00:00.000Z');
  });

  it.each([
    '',
    'next Tuesday',
    '18 March',
    '31 February 2026',
    '14/14/2026',
    '1.2.3',
    'v2.10.3',
    '99:99',
  ])('is none: %s', (text) => {
    expect(readMoment(text, STOCKHOLM)).toBeNull();
  });
});
