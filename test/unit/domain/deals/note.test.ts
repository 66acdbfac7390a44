import { describe, expect, test } from 'vitest';
import {
  callOf,
  heldOn,
  meetingOf,
  movedNote,
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
const back = () => meetingOf(noteOfMeeting(meeting, clock), TODAY, clock);

describe('a meeting as a note', () => {
  test('is the same meeting again while nothing changed', () => {
    expect(back()).toEqual(parts);
  });

  test('moves with its times, and stands under the day it was held', () => {
    const note = noteOfMeeting(meeting, clock);
    const at = heldOn(meeting.plannedAt, '2026-11-25', clock);
    const beside = { ...NO_PLAN, plannedAt: meeting.plannedAt, heldAt: at };
    const moved = movedNote(note, beside, clock);
    expect(moved.date).toBe('2026-11-25');
    // At the hour it was planned for, since that was its day.
    expect(meetingOf(moved, TODAY, clock)).toMatchObject({ heldAt: '2026-11-25T08:30:00.000Z' });
    expect(heldOn(meeting.plannedAt, '2026-11-26', clock)).toBe('2026-11-26T12:00:00.000Z');
  });

  test('is planned for as long as nobody says it was held', () => {
    expect(meetingOf(noteOfMeeting(meeting, clock), '2026-12-24', clock)).toEqual(parts);
  });

  test('that began as a call is held on its day, or planned while that is to come', () => {
    const call = { ...noteOfMeeting(meeting, clock), meeting: null };
    expect(meetingOf({ ...call, date: '2026-11-19' }, TODAY, clock)).toMatchObject({
      plannedAt: null,
      heldAt: '2026-11-19T12:00:00.000Z',
    });
    expect(meetingOf({ ...call, date: '2026-12-02' }, TODAY, clock)).toMatchObject({
      plannedAt: '2026-12-02T12:00:00.000Z',
      heldAt: null,
    });
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
