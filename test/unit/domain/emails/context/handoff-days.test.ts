import { describe, expect, it } from 'vitest';
import {
  alignmentDay,
  day30,
  plannedDay,
  withinAWeek,
} from '@/lib/domain/emails/context/handoff-days';
import { fullDossier } from '../../../../fixtures/dossiers';
import { meeting } from '../mail-deals';

/** September 2026: the 14th is a Monday. */
const on = (day: string, holidays: readonly string[] = []) => ({
  now: new Date(`${day}T12:00:00`),
  holidays,
  weekend: [6, 7],
});
const closed = (closeDate: string | null, kickoff?: string) => ({
  deal: { ...fullDossier().deal, closeDate },
  meetings: kickoff === undefined ? [] : [meeting('kickoff', `${kickoff}T12:00:00.000Z`)],
});

describe('the alignment meeting', () => {
  it.each([
    ['two business days ahead', '2026-09-14', '2026-09-14', undefined, '2026-09-16'],
    ['over a weekend', '2026-09-17', '2026-09-17', undefined, '2026-09-21'],
    [
      'the next day where the five days are nearly over',
      '2026-09-17',
      '2026-09-11',
      undefined,
      '2026-09-18',
    ],
    ['none once they are over', '2026-09-18', '2026-09-11', undefined, ''],
    [
      'two business days before the kickoff',
      '2026-09-14',
      '2026-09-14',
      '2026-09-17',
      '2026-09-15',
    ],
    ['none where the kickoff is too near', '2026-09-14', '2026-09-14', '2026-09-16', ''],
    [
      'two days before a kickoff on Monday, not counting the weekend',
      '2026-09-15',
      '2026-09-14',
      '2026-09-21',
      '2026-09-17',
    ],
    ['before the close as after it', '2026-09-14', '2026-09-30', undefined, '2026-09-16'],
    ['none without a close date', '2026-09-14', null, undefined, ''],
  ])('%s', (_what, today, close, kickoff, expected) => {
    expect(alignmentDay(closed(close, kickoff), on(today))).toBe(expected);
  });

  it('skips the rep’s holidays', () => {
    expect(alignmentDay(closed('2026-09-14'), on('2026-09-14', ['2026-09-15']))).toBe('2026-09-17');
  });
});

describe('the day-30 call', () => {
  it.each([
    ['2026-09-11', '2026-10-12'],
    ['2026-09-10', '2026-10-12'],
    ['2026-09-14', '2026-10-14'],
  ])('closed on %s: %s', (close, expected) => {
    expect(day30(closed(close), on('2026-09-16'))).toBe(expected);
  });

  it('is not proposed for a day that has gone by', () => {
    expect(day30(closed('2026-09-11'), on('2026-10-13'))).toBe('');
    expect(day30(closed('2026-09-11'), on('2026-10-12'))).toBe('2026-10-12');
  });
});

describe('a commitment for the week', () => {
  it.each([
    ['2026-09-16', '2026-09-23'],
    ['2026-09-19', '2026-09-25'],
    ['2026-09-20', '2026-09-25'],
  ])('made on %s falls on %s', (today, expected) => {
    expect(withinAWeek(on(today))).toBe(expected);
  });
});

it('takes the next planned meeting that was not held', () => {
  const held = {
    ...meeting('kickoff', '2026-09-17T12:00:00.000Z'),
    heldAt: '2026-09-17T12:00:00.000Z',
  };
  const meetings = [
    meeting('kickoff', '2026-09-25T12:00:00.000Z'),
    meeting('kickoff', '2026-09-23T12:00:00.000Z'),
    meeting('kickoff', '2026-09-01T12:00:00.000Z'),
    held,
  ];
  expect(plannedDay(meetings, 'kickoff', on('2026-09-16').now)).toBe('2026-09-23');
  expect(plannedDay(meetings, 'primer', on('2026-09-16').now)).toBe('');
});
