import { describe, expect, test } from 'vitest';
import {
  callOf,
  meetingOf,
  noteOfCall,
  noteOfMeeting,
  type LocalClock,
} from '@/lib/domain/deals/note';
import { NO_PLAN, type Meeting } from '@/lib/domain/deals/meeting';

const AT = '2026-11-20T09:00:00.000Z';
const TODAY = '2026-11-20';
const clock: LocalClock = {
  dayOf: (instant) => instant.slice(0, 10),
  noonOf: (day) => `${day}T12:00:00.000Z`,
};
const meeting: Meeting = {
  id: 'meeting-1',
  dealId: 'deal-one-1',
  kind: 'kickoff',
  plannedAt: '2026-11-25T08:30:00.000Z',
  heldAt: null,
  attendees: ['Dana'],
  outcome: 'They want the pilot wards first.',
  decided: 'Start on 1 December',
  ...NO_PLAN,
  updatedAt: AT,
};
const { updatedAt: _, ...parts } = meeting;
const back = (changes: object = {}) =>
  meetingOf({ ...noteOfMeeting(meeting, clock), ...changes }, TODAY, clock);

describe('a meeting as a note', () => {
  test('is the same meeting again while nothing changed', () => {
    expect(back()).toEqual(parts);
  });

  test('keeps its planned hour and is held at it once its day has come', () => {
    const note = noteOfMeeting(meeting, clock);
    expect(meetingOf(note, '2026-11-25', clock)).toMatchObject({
      plannedAt: '2026-11-25T08:30:00.000Z',
      heldAt: '2026-11-25T08:30:00.000Z',
    });
  });

  test('on another day moves: planned while it is to come, held when it is past', () => {
    expect(back({ date: '2026-12-02' })).toMatchObject({
      plannedAt: '2026-12-02T12:00:00.000Z',
      heldAt: null,
    });
    expect(back({ date: '2026-11-19' })).toMatchObject({ heldAt: '2026-11-19T12:00:00.000Z' });
  });
});

test('a call is the same call again', () => {
  const call = { id: 'call-0001', dealId: 'deal-one-1', date: TODAY, who: ['Dana'], notes: 'x' };
  expect(callOf(noteOfCall({ ...call, updatedAt: AT }))).toEqual(call);
});

test('a meeting that turns out to be a call keeps what was decided', () => {
  const note = { ...noteOfMeeting(meeting, clock), kind: 'call' as const };
  expect(callOf(note).notes).toBe('They want the pilot wards first.\n\nStart on 1 December');
});
