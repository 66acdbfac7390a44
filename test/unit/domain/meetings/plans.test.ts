import { describe, expect, test } from 'vitest';
import { MEETING_KINDS } from '@/lib/domain/deals/meeting';
import { checklistProgress, ownChecks } from '@/lib/domain/meetings/checklist-progress';
import { dealMeetings } from '@/lib/domain/meetings/deal-meetings';
import { STANDARD_PLANS } from '@/lib/domain/meetings/standard-plan';
import { usualAttendees } from '@/lib/domain/meetings/usual-attendees';
import { dossierOf } from '../brief/dossier-of';
import { dealWith, held, planned } from './meetings-kit';

describe('the standard plans', () => {
  test('take as long as the field says', () => {
    const minutes = MEETING_KINDS.map((kind) => [kind, STANDARD_PLANS[kind].minutes] as const);
    expect(Object.fromEntries(minutes)).toMatchObject({
      debrief: 30,
      success_conversation: 30,
      alignment: 45,
      delivery_handoff: 60,
      day_30_call: 5,
    });
  });

  test('of alignment and delivery handoff go point by point', () => {
    const of = (kind: 'alignment' | 'delivery_handoff') =>
      STANDARD_PLANS[kind].agenda.map(({ minutes }) => minutes);
    expect(of('alignment')).toEqual([15, 10, 10, 5, 5]);
    expect(of('delivery_handoff')).toEqual([10, 15, 15, 10, 5, 5]);
  });

  test('of the success conversation ask its four questions', () => {
    expect(STANDARD_PLANS.success_conversation.agenda).toHaveLength(4);
  });
});

describe('the meetings of a deal', () => {
  const now = new Date('2026-03-04T09:00:00.000Z');
  const shown = (...args: Parameters<typeof dealWith>) =>
    dealMeetings(dealWith(...args), { now, timeZone: 'UTC' }).map(
      ({ kind, state }) => `${kind} ${state}`,
    );

  test('stand in the order of a handoff, with those that are missing', () => {
    const meetings = [planned('kickoff', '2026-03-12'), held('debrief', '2026-02-20')];
    expect(shown(meetings)).toEqual([
      'debrief held',
      'alignment missing',
      'primer missing',
      'introduction missing',
      'kickoff planned',
      'day_30_call later',
      'day_90_review later',
    ]);
  });

  test('are others where an account manager takes over', () => {
    expect(shown([], { handoffModel: 'am_clean_break' })).toEqual([
      'delivery_handoff missing',
      'introduction missing',
      'kickoff later',
      'day_90_review later',
    ]);
  });

  test('ask about one whose day is over, and want none whose time is', () => {
    expect(shown([planned('kickoff', '2026-03-03')], { phase: 'steady' })).toEqual([
      'kickoff passed',
    ]);
    expect(shown([], { phase: 'evaluating' })[0]).toBe('debrief later');
  });

  test('name those who usually come', () => {
    const { people } = dealWith([]);
    expect(usualAttendees('introduction', people)).toEqual(['Dana Whitfield', 'Priya Nair']);
    expect(usualAttendees('primer', people)).toEqual(['Dana Whitfield']);
  });
});

describe('the promise review', () => {
  const { promises } = dossierOf({
    promises: [
      {},
      { status: 'reset' },
      { status: 'kept' },
      { type: 'declined' },
      { review: 'contractual' },
    ],
  });
  const alignment = (done: readonly string[]) =>
    planned('alignment', '2026-03-06', {
      checklist: [
        { id: 'check-0001', text: 'Read', isDone: true },
        { id: 'check-0002', text: 'Restated', isDone: false },
        ...done.map((id) => ({ id, text: 'Agreed', isDone: true })),
      ],
    });
  const outcomes = (done: readonly string[]) =>
    checklistProgress(alignment(done), promises, '2026-03-04');

  test('goes through what still binds, and counts what was agreed on or re-framed', () => {
    expect(outcomes(['promise-0']).review.map(({ outcome }) => outcome)).toEqual([
      'agreed',
      'reframed',
      // Its class alone says nothing of what the two agreed on.
      null,
    ]);
  });

  test('is one thing of the checklist, done when every promise is through', () => {
    expect(outcomes(['promise-0'])).toMatchObject({ done: 1, all: 3 });
    expect(outcomes(['promise-0', 'promise-4'])).toMatchObject({ done: 2, all: 3 });
  });

  test('is held in no other meeting, and its ticks stand in no list', () => {
    const other = { ...alignment([]), kind: 'kickoff' as const };
    expect(checklistProgress(other, promises, '2026-03-04').review).toEqual([]);
    expect(ownChecks(alignment(['promise-0']).checklist, promises)).toHaveLength(2);
  });
});
