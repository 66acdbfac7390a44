import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '@/lib/domain/dates/calendar-day';
import { dayEnd, dayStart } from '@/lib/domain/dates/day-bounds';
import { dayInZone } from '@/lib/domain/dates/day-in-zone';
import { hoursLater } from '@/lib/domain/dates/hours-later';
import { timeInZone } from '@/lib/domain/dates/time-in-zone';
import { timeOfDay } from '@/lib/domain/dates/time-of-day';
import { anyDay, anyInstant, anyZone } from '@/test/fixtures/arbitrary-days';

const RUNS = { numRuns: 2_000 };
const temporalDay = (day: number) => Temporal.PlainDate.from(isoDay(day));
const hoursOf = (day: string, zone: string) =>
  (Date.parse(dayEnd(dayOf(day), zone)) + 1 - Date.parse(dayStart(dayOf(day), zone))) / 3_600_000;

describe('a day in a zone', () => {
  it('begins and ends when Temporal says', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (day, zone) => {
        const start = temporalDay(day).toZonedDateTime(zone);
        const next = temporalDay(day + 1).toZonedDateTime(zone);
        expect(Date.parse(dayStart(day, zone))).toBe(start.epochMilliseconds);
        expect(Date.parse(dayEnd(day, zone))).toBe(next.epochMilliseconds - 1);
      }),
      RUNS,
    );
  });

  it('has the hours it has there', () => {
    expect(hoursOf('2026-03-29', 'Europe/Berlin')).toBe(23);
    expect(hoursOf('2026-10-25', 'Europe/Berlin')).toBe(25);
    expect(hoursOf('2018-11-04', 'America/Sao_Paulo')).toBe(23);
    expect(hoursOf('2026-04-05', 'Australia/Lord_Howe')).toBe(24.5);
    expect(hoursOf('2011-12-30', 'Pacific/Apia')).toBe(0);
    expect(hoursOf('2024-02-29', 'UTC')).toBe(24);
  });

  it('begins after midnight where clocks jump over it', () => {
    expect(dayStart(dayOf('2018-11-04'), 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
    expect(dayStart(dayOf('2011-12-30'), 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
    expect(dayEnd(dayOf('2011-12-29'), 'Pacific/Apia')).toBe('2011-12-30T09:59:59.999Z');
  });

  it('is UTC’s in a zone that nobody knows', () => {
    expect(dayEnd(dayOf('2026-12-31'), 'Nowhere/At_All')).toBe('2026-12-31T23:59:59.999Z');
    expect(dayStart(dayOf('2026-12-31'), '')).toBe('2026-12-31T00:00:00.000Z');
  });
});

describe('the calendar day and hour of an instant', () => {
  it('are as Temporal says', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
        expect(isoDay(dayInZone(instant, zone))).toBe(there.toPlainDate().toString());
        expect(timeInZone(instant, zone)?.hour).toBe(there.hour);
      }),
      RUNS,
    );
  });

  it('lie within the day’s bounds', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const day = dayInZone(instant, zone);
        // St. John's put its clocks back a minute after midnight until 2011, so that a day began twice.
        fc.pre(zone !== 'America/St_Johns' || instant > '2012');
        expect(dayStart(day, zone) <= instant && instant <= dayEnd(day, zone)).toBe(true);
      }),
      RUNS,
    );
  });

  it('are 1970 of what can’t be read', () => {
    expect(dayInZone('soon', 'Europe/Berlin')).toBe(0);
    expect(timeInZone('soon', 'Europe/Berlin')).toBeNull();
  });
});

describe('a time of a day in a zone', () => {
  it('is when Temporal says', () => {
    const minute = fc.integer({ min: 0, max: 1_439 });
    fc.assert(
      fc.property(anyDay, minute, anyZone, (day, minutes, zone) => {
        const time = Temporal.PlainTime.from({ hour: 0 }).add({ minutes }).toString().slice(0, 5);
        const there = temporalDay(day).toZonedDateTime({ timeZone: zone, plainTime: time });
        expect(Date.parse(timeOfDay(day, time, zone))).toBe(there.epochMilliseconds);
      }),
      RUNS,
    );
  });

  it('is later where clocks skip it, and the first where they show it twice', () => {
    const on = (day: string) => timeOfDay(dayOf(day), '02:30', 'Europe/Berlin');
    expect(on('2026-03-29')).toBe('2026-03-29T01:30:00.000Z');
    expect(on('2026-10-25')).toBe('2026-10-25T00:30:00.000Z');
  });
});

describe('hours later', () => {
  it('are hours that pass, whatever clocks do', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 0, max: 200 }), (instant, hours) => {
        const later = Temporal.Instant.from(instant).add({ hours });
        expect(Date.parse(hoursLater(instant, hours))).toBe(later.epochMilliseconds);
      }),
    );
  });
});
