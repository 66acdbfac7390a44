import {
  addBusinessDays as libraryAdd,
  differenceInBusinessDays,
  formatISO,
  parseISO,
  subBusinessDays,
} from 'date-fns';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { NO_HOLIDAYS, type DaysOff } from '@/lib/domain/dates/business-calendar';
import { businessDeadline } from '@/lib/domain/dates/business-deadline';
import {
  addBusinessDays,
  businessDaysBetween,
  isBusinessDay,
  subtractBusinessDays,
} from '@/lib/domain/dates/business-days';
import { addMonths, calendarDay, dayOf, isoDay } from '@/lib/domain/dates/calendar-day';
import { anyDay, anyDaysOff, anyZone } from '@/test/fixtures/arbitrary-days';

const RUNS = { numRuns: 1_000 };
const count = fc.integer({ min: 0, max: 60 });
const dateOf = (day: number) => parseISO(isoDay(day));
const written = (date: Date) => formatISO(date, { representation: 'date' });

/** Counting by Temporal's own days, one after the other. */
function stepped(day: number, steps: number, { weekend, holidays }: DaysOff): string {
  let at = Temporal.PlainDate.from(isoDay(day));
  for (let left = Math.abs(steps); left > 0;) {
    at = at.add({ days: Math.sign(steps) });
    if (!weekend.has(at.dayOfWeek) && !holidays.has(at.toString())) left -= 1;
  }
  return at.toString();
}

describe('business days from Monday to Friday', () => {
  it('are date-fns’, forwards, backwards and between', () => {
    fc.assert(
      fc.property(anyDay, count, (day, days) => {
        const later = addBusinessDays(day, days, NO_HOLIDAYS);
        expect(isoDay(later)).toBe(written(libraryAdd(dateOf(day), days)));
        expect(isoDay(subtractBusinessDays(day, days, NO_HOLIDAYS))).toBe(
          written(subBusinessDays(dateOf(day), days)),
        );
      }),
      RUNS,
    );
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (from, days) => {
        // The library leaves out the last day and counts the first, this the other way round.
        const library = differenceInBusinessDays(dateOf(from + days + 1), dateOf(from + 1));
        expect(businessDaysBetween(from, from + days, NO_HOLIDAYS)).toBe(library);
      }),
      RUNS,
    );
  });
});

describe('business days of anybody’s calendar', () => {
  it('are what Temporal’s days come to, step by step', () => {
    fc.assert(
      fc.property(anyDay, count, anyDaysOff, (day, days, off) => {
        expect(isoDay(addBusinessDays(day, days, off))).toBe(stepped(day, days, off));
        expect(isoDay(subtractBusinessDays(day, days, off))).toBe(stepped(day, -days, off));
      }),
      RUNS,
    );
  });

  it('are as many between two days as it takes from one to the other', () => {
    fc.assert(
      fc.property(anyDay, count, anyDaysOff, (day, days, off) => {
        const later = addBusinessDays(day, days, off);
        expect(businessDaysBetween(day, later, off)).toBe(days);
        expect(isBusinessDay(later, off) || days === 0).toBe(true);
      }),
      RUNS,
    );
  });

  it('come to an end where nobody ever works', () => {
    const off = { weekend: new Set([1, 2, 3, 4, 5, 6, 7]), holidays: new Set<string>() };
    expect(Number.isFinite(addBusinessDays(dayOf('2026-03-02'), 5, off))).toBe(true);
  });
});

describe('a deadline in business days', () => {
  it('is the last millisecond of its day in the zone, by Temporal', () => {
    fc.assert(
      fc.property(anyDay, count, anyDaysOff, anyZone, (day, days, off, timeZone) => {
        const due = Temporal.PlainDate.from(stepped(day, days, off)).add({ days: 1 });
        const end = due.toZonedDateTime(timeZone).epochMilliseconds - 1;
        const deadline = businessDeadline(day, days, { ...off, timeZone });
        expect(Date.parse(deadline ?? '')).toBe(end);
      }),
      RUNS,
    );
    expect(businessDeadline(null, 5, { ...NO_HOLIDAYS, timeZone: 'UTC' })).toBeNull();
  });
});

describe('calendar days', () => {
  it('are Temporal’s: leap days, month ends, months on', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, months) => {
        const there = Temporal.PlainDate.from(isoDay(day));
        expect(calendarDay(there.year, there.month, there.day)).toBe(day);
        expect(dayOf(there.toString())).toBe(day);
        expect(isoDay(addMonths(day, months))).toBe(there.add({ months }).toString());
      }),
      RUNS,
    );
  });
});
