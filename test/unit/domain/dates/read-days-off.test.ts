import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '@/lib/domain/dates/calendar-day';
import { readDaysOff } from '@/lib/domain/dates/read-days-off';
import { anyDay } from '@/test/fixtures/arbitrary-days';

const read = (text: string) => readDaysOff(text, 'dmy');

describe('days off as somebody writes them', () => {
  it.each([
    ['2026-12-24', ['2026-12-24']],
    ['24.12.2026', ['2026-12-24']],
    ['24 Dec 2026', ['2026-12-24']],
    ['Thursday, 24 December 2026', ['2026-12-24']],
    ['December 24, 2026', ['2026-12-24']],
    ['2026-12-24 Christmas Eve', ['2026-12-24']],
    ['New Year’s Day, 1 January 2027', ['2027-01-01']],
    ['2026-12-24, 2026-12-25', ['2026-12-24', '2026-12-25']],
    ['2027-01-01\n\n 2026-12-24;2026-12-24', ['2026-12-24', '2027-01-01']],
    ['30 Dec 2026 to 2 Jan 2027', ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']],
    ['2028-02-28 – 2028-03-01', ['2028-02-28', '2028-02-29', '2028-03-01']],
  ])('%s', (text, days) => {
    expect(read(text)).toEqual({ days, unread: [] });
  });

  it.each(['soon', '24 Dec', '2026-02-30', '2027-01-02 to 2026-12-30', '2026-12-24, 2026-12-32'])(
    '%s is no day, and said so',
    (text) => {
      expect(read(text)).toEqual({ days: [], unread: [text] });
    },
  );

  it('keep what can be read beside what can’t', () => {
    expect(read('2026-12-24\nXmas\n2026-12-26')).toEqual({
      days: ['2026-12-24', '2026-12-26'],
      unread: ['Xmas'],
    });
  });

  it('are read in the order that is usual there, or that the list itself shows', () => {
    expect(readDaysOff('4/7/2026', 'mdy').days).toEqual(['2026-04-07']);
    expect(readDaysOff('4/7/2026', 'dmy').days).toEqual(['2026-07-04']);
    expect(readDaysOff('12/25/2026\n4/7/2026', 'dmy').days).toEqual(['2026-04-07', '2026-12-25']);
  });

  it('come back from any list that is written line by line', () => {
    fc.assert(
      fc.property(fc.array(anyDay), (days) => {
        const written = [...new Set(days.map(isoDay))].sort();
        expect(read(written.toReversed().join('\n'))).toEqual({ days: written, unread: [] });
      }),
    );
  });
});
