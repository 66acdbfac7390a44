import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBusinessDay } from '@/lib/domain/dates/business-days';
import { dayOf, isoDay } from '@/lib/domain/dates/calendar-day';
import type { Deal } from '@/lib/domain/deals/deal';
import type { Meeting } from '@/lib/domain/deals/meeting';
import { meetingProblems } from '@/lib/domain/meetings/meeting-problems';
import { lastAlignmentDay } from '@/lib/domain/meetings/meeting-days';
import { firstKickoffDay } from '@/lib/domain/meetings/order-problems';
import type { UserRole } from '@/lib/domain/roles';
import { dealWith, held, planned } from './meetings-kit';

interface Scene {
  readonly others?: readonly Meeting[];
  readonly deal?: Partial<Deal>;
  readonly role?: UserRole;
  readonly holidays?: readonly string[];
  readonly timeZone?: string;
}

// A Monday; the deal closed on it.
const NOW = new Date('2026-03-02T09:00:00.000Z');
const problemsOf = (
  meeting: Meeting,
  { others = [], deal = {}, role = 'ae', holidays = [], timeZone = 'UTC' }: Scene = {},
) =>
  meetingProblems(meeting, dealWith([...others, meeting], deal), {
    role,
    calendar: {
      holidays: new Set(holidays),
      weekend: new Set([6, 7]),
      timeZone,
      answerDays: 3,
    },
    now: NOW,
  }).map((problem) => ('day' in problem ? `${problem.code} ${problem.day}` : problem.code));

describe('alignment', () => {
  test('comes before the introduction call, on either side of it', () => {
    const alignment = planned('alignment', '2026-03-06');
    const introduction = planned('introduction', '2026-03-05');
    expect(problemsOf(alignment, { others: [introduction] })).toEqual([
      'alignment_after_introduction 2026-03-05',
    ]);
    expect(problemsOf(introduction, { others: [alignment, held('primer', '2026-03-01')] })).toEqual(
      ['introduction_before_alignment 2026-03-06'],
    );
  });

  test('may be on the day of the introduction, before its hour', () => {
    const introduction = planned('introduction', '2026-03-05');
    const at = (hour: string) =>
      planned('alignment', '2026-03-05', { plannedAt: `2026-03-05T${hour}:00:00.000Z` });
    expect(problemsOf(at('09'), { others: [introduction] })).toEqual([]);
    expect(problemsOf(at('11'), { others: [introduction] })).toHaveLength(1);
  });

  test('comes two business days before the kickoff: a weekend and a holiday count for nothing', () => {
    const kickoff = planned('kickoff', '2026-03-10');
    const alignment = planned('alignment', '2026-03-06');
    expect(problemsOf(alignment, { others: [kickoff] })).toEqual([]);
    expect(problemsOf(alignment, { others: [kickoff], holidays: ['2026-03-09'] })).toEqual([
      'alignment_near_kickoff 2026-03-05',
    ]);
    expect(problemsOf(planned('alignment', '2026-03-09'), { others: [kickoff] })).toEqual([
      'alignment_near_kickoff 2026-03-06',
    ]);
  });

  test('is late after five business days, the introduction after seven', () => {
    expect(problemsOf(planned('alignment', '2026-03-09'))).toEqual([]);
    expect(problemsOf(planned('alignment', '2026-03-10'))).toEqual(['alignment_late 2026-03-09']);
    const others = [held('primer', '2026-03-01'), planned('alignment', '2026-03-06')];
    expect(problemsOf(planned('introduction', '2026-03-11'), { others })).toEqual([]);
    expect(problemsOf(planned('introduction', '2026-03-12'), { others })).toEqual([
      'introduction_late 2026-03-11',
    ]);
  });

  test('is nothing that a clean break has, whose kickoff follows the delivery handoff', () => {
    const deal = { handoffModel: 'am_clean_break' } as const;
    const kickoff = planned('kickoff', '2026-03-10');
    expect(problemsOf(kickoff, { deal })).toEqual(['kickoff_before_brief', 'no_handoff_yet']);
    const handoff = planned('delivery_handoff', '2026-03-11');
    expect(problemsOf(kickoff, { deal, others: [handoff] })).toEqual([
      'kickoff_before_brief',
      'kickoff_before_handoff 2026-03-11',
    ]);
    expect(problemsOf(handoff, { deal, others: [kickoff] })).toEqual([
      'handoff_after_kickoff 2026-03-10',
    ]);
  });
});

describe('the kickoff', () => {
  test('comes neither before the brief, nor the alignment, nor the primer', () => {
    expect(problemsOf(planned('kickoff', '2026-03-10'))).toEqual([
      'invited_before_primer',
      'kickoff_before_brief',
      'no_alignment_yet',
    ]);
  });

  test('says from when on it can be', () => {
    const others = [planned('alignment', '2026-03-06'), held('primer', '2026-03-01')];
    expect(problemsOf(planned('kickoff', '2026-03-09'), { others })).toEqual([
      'kickoff_before_brief',
      'kickoff_near_alignment 2026-03-10',
    ]);
  });
});

describe('a day', () => {
  test('that is still to come can’t be one on which it was held', () => {
    expect(problemsOf(held('debrief', '2026-03-03'))).toEqual(['held_in_future']);
    expect(problemsOf(held('debrief', '2026-03-02'))).toEqual([]);
  });

  test('on which nobody works, or that is over, is said to be', () => {
    expect(problemsOf(planned('other', '2026-03-07'))).toEqual(['weekend']);
    expect(problemsOf(planned('other', '2026-03-04'), { holidays: ['2026-03-04'] })).toEqual([
      'holiday',
    ]);
    expect(problemsOf(planned('other', '2026-02-27'))).toEqual(['planned_in_past']);
  });

  test('is counted where the viewer is', () => {
    const evening = planned('other', '2026-03-06', { plannedAt: '2026-03-06T22:30:00.000Z' });
    expect(problemsOf(evening)).toEqual([]);
    expect(problemsOf(evening, { timeZone: 'Pacific/Auckland' })).toEqual(['weekend']);
  });

  test('near day 30, and near day 90', () => {
    expect(problemsOf(planned('day_30_call', '2026-04-01'))).toEqual([]);
    expect(problemsOf(planned('day_30_call', '2026-04-13'))).toEqual(['day_30_off 2026-04-01']);
    expect(problemsOf(planned('day_90_review', '2026-06-01'))).toEqual([]);
    expect(problemsOf(planned('day_90_review', '2026-07-01'))).toEqual(['review_off 2026-05-31']);
  });

  test('after the signing is too late for the success conversation', () => {
    expect(problemsOf(planned('success_conversation', '2026-03-03'))).toEqual([
      'success_after_signing 2026-03-02',
    ]);
  });

  test('and hour at which another begins is no good, unless that one ends by then', () => {
    const other = planned('debrief', '2026-03-04', { minutes: 30 });
    const at = (time: string) =>
      planned('other', '2026-03-04', { plannedAt: `2026-03-04T${time}:00.000Z` });
    expect(problemsOf(at('10:15'), { others: [other] })).toEqual(['clash']);
    expect(problemsOf(at('10:30'), { others: [other] })).toEqual([]);
  });
});

describe('an SE after the Technical Win', () => {
  const role = 'se';
  test('is told to step back from a call, but not from the debrief', () => {
    const deal = { phase: 'technical_win' } as const;
    expect(problemsOf(planned('other', '2026-03-04'), { role, deal })).toEqual(['step_back']);
    expect(problemsOf(planned('debrief', '2026-03-04'), { role, deal })).toEqual([]);
    expect(problemsOf(held('other', '2026-02-27'), { role, deal })).toEqual([]);
  });

  test('hears nothing of it before', () => {
    const deal = { phase: 'evaluating' } as const;
    expect(problemsOf(planned('other', '2026-03-04'), { role, deal })).toEqual([]);
  });
});

test('a meeting without a day has no problems', () => {
  expect(problemsOf(planned('kickoff', '2026-03-10', { plannedAt: null }))).toEqual([]);
});

describe('whatever the calendar', () => {
  const start = dayOf('2026-03-02');
  const arbitraryOff = fc.record({
    holidays: fc
      .uniqueArray(fc.integer({ min: start - 20, max: start + 60 }), { maxLength: 12 })
      .map((days) => new Set(days.map(isoDay))),
    weekend: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 4 }).map((days) => new Set(days)),
  });
  const arbitraryDay = fc.integer({ min: start, max: start + 40 });

  test('both meetings say the same of their order', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, arbitraryOff, (a, k, off) => {
        const alignment = planned('alignment', isoDay(a));
        const kickoff = planned('kickoff', isoDay(k));
        const codes = (meeting: Meeting) =>
          meetingProblems(meeting, dealWith([alignment, kickoff]), {
            role: 'ae',
            calendar: { ...off, timeZone: 'UTC', answerDays: 3 },
            now: NOW,
          }).map(({ code }) => code);
        expect(codes(alignment).includes('alignment_near_kickoff')).toBe(
          codes(kickoff).includes('kickoff_near_alignment'),
        );
      }),
    );
  });

  test('the day that is named is the first, or the last, that will do', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryOff, (day, off) => {
        const first = firstKickoffDay(day, off);
        expect(lastAlignmentDay(first, off)).toBeGreaterThanOrEqual(day);
        for (let k = day; k < first; k += 1)
          if (isBusinessDay(k, off)) expect(lastAlignmentDay(k, off)).toBeLessThan(day);
        const last = lastAlignmentDay(day, off);
        let between = 0;
        for (let at = last + 1; at < day; at += 1) if (isBusinessDay(at, off)) between += 1;
        expect(between).toBe(1);
      }),
    );
  });
});
