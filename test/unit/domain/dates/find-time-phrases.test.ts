import { describe, expect, it } from 'vitest';
import { NO_HOLIDAYS } from '@/lib/domain/dates/business-calendar';
import { findTimePhrases } from '@/lib/domain/dates/find-time-phrases';
import { timeInZone } from '@/lib/domain/dates/time-in-zone';

// A Wednesday.
const SENT = '2026-03-11T15:00:00Z';

function read(
  text: string,
  options: { monthFirst?: boolean; holidays?: string[]; hour?: number } = {},
): (string | null)[] {
  const today = timeInZone(SENT, 'Europe/London')?.day ?? 0;
  return findTimePhrases(text, {
    today,
    hour: options.hour ?? 15,
    monthFirst: options.monthFirst ?? false,
    holidays: new Set(options.holidays ?? []),
    weekend: new Set([6, 7]),
  }).map((phrase) => phrase.date);
}

describe('findTimePhrases', () => {
  it.each([
    ['today', '2026-03-11'],
    ['by eod', '2026-03-11'],
    ['in 20 minutes', '2026-03-11'],
    ['first thing tomorrow', '2026-03-12'],
    ['tmrw', '2026-03-12'],
    ['within 48 hours', '2026-03-13'],
    ['on wednesday', '2026-03-18'],
    ['by friday', '2026-03-13'],
    ['next friday', '2026-03-20'],
    ['friday week', '2026-03-20'],
    ['eod thursday', '2026-03-12'],
    ['by close of business on monday', '2026-03-16'],
    ['this week', '2026-03-13'],
    ['before the weekend', '2026-03-13'],
    ['over the weekend', '2026-03-15'],
    ['next week', '2026-03-20'],
    ['mid next week', '2026-03-18'],
    ['week of 23 march', '2026-03-27'],
    ['w/c 23 march', '2026-03-27'],
    ['kw 14', '2026-04-03'],
    ['within 3 business days', '2026-03-16'],
    ['in two weeks', '2026-03-25'],
    ['in a month', '2026-04-11'],
    ['on the 20th', '2026-03-20'],
    ['by the 3rd', '2026-04-03'],
    ['by 30 june', '2026-06-30'],
    ['on june 30th, 2027', '2027-06-30'],
    ['before 2 march', '2027-03-02'],
    ['mid-month', '2026-03-15'],
    ['mid-august', '2026-08-15'],
    ['by the end of the month', '2026-03-31'],
    ['end of april', '2026-04-30'],
    ['in may', '2026-05-31'],
    ['from september', '2026-09-01'],
    ['in q2', '2026-06-30'],
    ['mid-q3', '2026-08-15'],
    ['by q1 2027', '2027-03-31'],
    ['next quarter', '2026-06-30'],
    ['second half of the year', '2026-12-31'],
    ['this year', '2026-12-31'],
    ['before christmas', '2026-12-25'],
    ['2026-04-02', '2026-04-02'],
    ['16.04.', '2026-04-16'],
    ['until 16.4', '2026-04-16'],
    ['by 9-may', '2026-05-09'],
    ['on 15-07-2026', '2026-07-15'],
    ['fri 13th', '2026-03-13'],
    ['by mon 13th', '2026-04-13'],
    ['on the 11th', '2026-04-11'],
    ['before the 10', '2026-04-10'],
    ['w/c 16th', '2026-03-20'],
    ['the week of 3/23', '2026-03-27'],
    ['end oct', '2026-10-31'],
    ['thru march', '2026-03-31'],
    ['till the end of 2027', '2027-12-31'],
    ['september quarter', '2026-09-30'],
    ['the third friday of june', '2026-06-19'],
    ['before easter', '2026-04-05'],
    ['on the twentieth of may', '2026-05-20'],
    ['by noon', '2026-03-11'],
    ['by noon tomorrow', '2026-03-12'],
    ['by 4 pm', '2026-03-11'],
    ['before 6 am', '2026-03-12'],
    ['this arvo', '2026-03-11'],
  ])('%s is %s for a mail of Wednesday 11 March 2026', (phrase, day) => {
    expect(read(phrase)).toEqual([day]);
  });

  it('reads 5/6 by the locale and says that it is ambiguous', () => {
    const today = timeInZone(SENT, 'UTC')?.day ?? 0;
    const options = { today, hour: 15, ...NO_HOLIDAYS };
    expect(findTimePhrases('by 5/6', { ...options, monthFirst: true })).toMatchObject([
      { date: '2026-05-06', ambiguous: true },
    ]);
    expect(findTimePhrases('by 5/6', { ...options, monthFirst: false })).toMatchObject([
      { date: '2026-06-05', ambiguous: true },
    ]);
    expect(findTimePhrases('by 5/26', { ...options, monthFirst: false })).toMatchObject([
      { date: '2026-05-26', ambiguous: false },
    ]);
  });

  it('skips holidays when it counts business days', () => {
    expect(read('in 2 business days', { holidays: ['2026-03-12'] })).toEqual(['2026-03-16']);
  });

  it.each([
    'we may do it',
    'for two weeks',
    '30 of the seats',
    'a second opinion',
    'march on',
    'the 2nd screen',
    'on a friday',
    'clause 6.2.',
    'version 5.1',
    'a call 24/7',
  ])('finds no date in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('timeInZone', () => {
  it('takes day and hour in the zone, not in UTC', () => {
    const day = timeInZone('2026-03-11T12:00:00Z', 'UTC')?.day ?? 0;
    expect(timeInZone('2026-03-11T23:30:00Z', 'Asia/Kolkata')).toEqual({ day: day + 1, hour: 5 });
    expect(timeInZone('2026-03-11T23:30:00-07:00', '-07:00')).toEqual({ day, hour: 23 });
    expect(timeInZone('2026-03-11T00:10:00Z', 'UTC')).toEqual({ day, hour: 0 });
  });

  it('takes an unknown zone for UTC and refuses an unreadable instant', () => {
    expect(timeInZone('2026-03-11T12:00:00Z', 'Mars/Olympus')).toEqual(
      timeInZone('2026-03-11T12:00:00Z', 'UTC'),
    );
    expect(timeInZone('soon', 'UTC')).toBeNull();
  });
});
