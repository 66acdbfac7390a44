import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '@/lib/domain/agenda/agenda-item';
import { nextNoticeTime } from '@/lib/domain/reminders/notice-hours';
import { tellingTimes } from '@/lib/domain/reminders/telling-times';
import { anItem, someHours } from './an-item';

describe('a notice', () => {
  it.each([
    ['in the working day', '2026-03-06T10:00:00.000Z', '2026-03-06T10:00:00.000Z'],
    ['as quiet hours begin', '2026-03-05T18:30:00.000Z', '2026-03-06T08:00:00.000Z'],
    ['as they end', '2026-03-06T08:00:00.000Z', '2026-03-06T08:00:00.000Z'],
    ['in the night', '2026-03-06T02:00:00.000Z', '2026-03-06T08:00:00.000Z'],
    ['on a Friday night', '2026-03-06T22:00:00.000Z', '2026-03-09T08:00:00.000Z'],
    ['on a Sunday', '2026-03-08T12:00:00.000Z', '2026-03-09T08:00:00.000Z'],
  ])('%s comes when it may', (_when, at, expected) => {
    expect(nextNoticeTime(at, someHours())).toBe(expected);
  });

  it('waits for holidays to end, and for quiet hours at noon', () => {
    const hours = someHours({
      quietFrom: '12:00',
      quietTo: '13:15',
      holidays: ['2026-03-09', '2026-03-10'],
    });
    expect(nextNoticeTime('2026-03-06T12:30:00.000Z', hours)).toBe('2026-03-06T13:15:00.000Z');
    expect(nextNoticeTime('2026-03-07T12:30:00.000Z', hours)).toBe('2026-03-11T00:00:00.000Z');
  });

  it('comes at any hour of a working day where nothing is quiet', () => {
    const hours = someHours({ quietFrom: '00:00', quietTo: '00:00' });
    expect(nextNoticeTime('2026-03-06T03:00:00.000Z', hours)).toBe('2026-03-06T03:00:00.000Z');
  });

  it('goes by the clock on the wall, also in the night it changes', () => {
    const hours = someHours({ timeZone: 'America/New_York' });
    // Monday 9 March: New York went from -5 to -4 the morning before.
    expect(nextNoticeTime('2026-03-07T01:00:00.000Z', hours)).toBe('2026-03-09T12:00:00.000Z');
  });
});

describe('is told', () => {
  const timesOf = (changes: Partial<AgendaItem>, hours = someHours()) =>
    tellingTimes(anItem(changes), hours);

  it('by day as work begins on that day, and late as it begins on the next', () => {
    expect(timesOf({})).toEqual({
      due: '2026-03-06T08:00:00.000Z',
      late: '2026-03-09T08:00:00.000Z',
    });
  });

  it('before days off that it falls on', () => {
    const hours = someHours({ holidays: ['2026-03-06'] });
    expect(timesOf({ dueAt: '2026-03-08T23:59:59.999Z' }, hours)).toEqual({
      due: '2026-03-05T08:00:00.000Z',
      late: '2026-03-09T08:00:00.000Z',
    });
  });

  it('at eight however early quiet hours end', () => {
    const hours = someHours({ quietFrom: '23:00', quietTo: '05:00' });
    expect(timesOf({}, hours)?.due).toBe('2026-03-06T08:00:00.000Z');
  });

  it('not while the rep has it in mind: two hours after it was said, or only when late', () => {
    expect(timesOf({ since: '2026-03-06T14:00:00.000Z' })?.due).toBe('2026-03-06T16:00:00.000Z');
    expect(timesOf({ since: '2026-03-06T17:00:00.000Z' })).toEqual({
      due: null,
      late: '2026-03-09T08:00:00.000Z',
    });
  });

  it('by the hour when a quarter of its time is left, and at its hour', () => {
    const clock = { kind: 'clock', isDay: false } as const;
    const dueAt = '2026-03-05T17:00:00.000Z';
    expect(timesOf({ ...clock, dueAt, since: '2026-03-05T09:00:00.000Z' })).toEqual({
      due: '2026-03-05T15:00:00.000Z',
      late: dueAt,
    });
    expect(timesOf({ ...clock, dueAt, since: '2026-03-03T17:00:00.000Z' })?.due).toBe(
      '2026-03-05T13:00:00.000Z',
    );
    expect(timesOf({ ...clock, dueAt, since: '2026-03-05T16:30:00.000Z' })?.due).toBe(
      '2026-03-05T16:45:00.000Z',
    );
    expect(timesOf({ ...clock, dueAt })?.due).toBe('2026-03-05T16:00:00.000Z');
  });

  it('in the morning before a night in which its hour comes', () => {
    const clock = { kind: 'clock', isDay: false, since: '2026-03-03T03:00:00.000Z' } as const;
    expect(timesOf({ ...clock, dueAt: '2026-03-05T03:00:00.000Z' })).toEqual({
      due: '2026-03-04T08:00:00.000Z',
      late: '2026-03-05T08:00:00.000Z',
    });
    expect(timesOf({ ...clock, dueAt: '2026-03-08T12:00:00.000Z' })?.due).toBe(
      '2026-03-06T08:00:00.000Z',
    );
    expect(timesOf({ ...clock, dueAt: '2026-03-05T07:00:00.000Z' })?.due).toBe(
      '2026-03-04T08:00:00.000Z',
    );
  });

  it('of a meeting 15 minutes before, and the next morning where nobody marked it held', () => {
    const dueAt = '2026-03-06T13:00:00.000Z';
    expect(timesOf({ kind: 'meeting', isDay: false, dueAt })).toEqual({
      due: '2026-03-06T12:45:00.000Z',
      late: '2026-03-09T08:00:00.000Z',
    });
  });

  it('never of what has no time', () => {
    expect(timesOf({ dueAt: null })).toBeNull();
  });
});
