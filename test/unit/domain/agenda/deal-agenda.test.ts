import { describe, expect, it } from 'vitest';
import { agendaItemSchema } from '@/lib/domain/agenda/agenda-item';
import { aDeal, anAnswer, aSummary, NOW } from '../../../fixtures/records';
import { promiseAt } from '../ledger/promise-at';
import { aClock, aMeeting, agendaOf, type AgendaScene } from './agenda-of';

const keysOf = (scene: AgendaScene) => agendaOf(scene).map(({ key }) => key);

describe('promises', () => {
  const promises = [
    promiseAt({ id: 'promise-late', due: '2026-02-27' }),
    promiseAt({ id: 'promise-next', due: '2026-03-06', kind: 'follow_up' }),
    promiseAt({ id: 'promise-when', due: '2026-03-09', strength: 'conditional' }),
    promiseAt({ id: 'promise-open', due: null }),
    promiseAt({ id: 'promise-kept', due: '2026-03-06', status: 'kept' }),
    promiseAt({ id: 'promise-no', due: '2026-03-06', type: 'declined' }),
  ];

  it('that wait to be kept by a day are there until that day’s end, the first due first', () => {
    const items = agendaOf({ deal: { promises }, timeZone: 'America/New_York' });
    expect(items.map(({ id, dueAt, isDay, isQuiet }) => [id, dueAt, isDay, isQuiet])).toEqual([
      ['promise-late', '2026-02-28T04:59:59.999Z', true, false],
      ['promise-next', '2026-03-07T04:59:59.999Z', true, true],
      // The night before, clocks were put forward.
      ['promise-when', '2026-03-10T03:59:59.999Z', true, true],
    ]);
    expect(items[0]).toMatchObject({
      kind: 'promise',
      name: 'Maya Lindqvist',
      text: 'We will waive the set-up fee.',
      since: '2026-05-01T09:00:00.000Z',
    });
  });

  it('said again are one thing, and another once their day was moved', () => {
    const first = promiseAt({ id: 'promise-0001', due: '2026-03-06' });
    const again = promiseAt({ id: 'promise-0002', due: '2026-03-06', repeats: 'promise-0001' });
    const [key] = keysOf({ deal: { promises: [first] } });
    expect(keysOf({ deal: { promises: [first, again] } })).toEqual([key]);
    expect(keysOf({ deal: { promises: [{ ...first, due: '2026-03-13' }] } })).not.toEqual([key]);
  });
});

describe('summaries', () => {
  it('are there once nobody was seen to answer in time, and anew after a reminder', () => {
    const emails = [aSummary()];
    expect(agendaOf({ deal: { emails }, now: '2026-03-05T12:00:00.000Z' })).toEqual([]);
    const [item] = agendaOf({ deal: { emails }, now: '2026-03-06T00:00:00.000Z' });
    expect(item).toMatchObject({
      kind: 'unanswered',
      text: 'Our call today',
      dueAt: '2026-03-05T23:59:59.999Z',
      isQuiet: false,
    });
    const nudge = aSummary({
      id: 'maya@fernhill.example #msg-a:r2',
      kind: 'summary_nudge',
      sentAt: '2026-03-06T10:00:00.000Z',
    });
    const nudged = { deal: { emails: [...emails, nudge] } };
    expect(agendaOf({ ...nudged, now: '2026-03-09T10:00:00.000Z' })).toEqual([]);
    const [again] = agendaOf({ ...nudged, now: '2026-03-12T00:00:00.000Z' });
    expect(again?.dueAt).toBe('2026-03-11T23:59:59.999Z');
    expect(again?.key).not.toBe(item?.key);
  });

  it('with an answer are to be judged on the working day it came', () => {
    const at = '2026-03-07T12:00:00.000Z';
    const emails = [aSummary({ answers: [anAnswer({ at })] })];
    expect(agendaOf({ deal: { emails }, now: at })).toMatchObject([
      { kind: 'answered', since: at, dueAt: '2026-03-09T23:59:59.999Z' },
    ]);
    const outcome = { state: 'confirmed', quote: 'All correct.', at } as const;
    expect(agendaOf({ deal: { emails: [aSummary({ outcome })] }, now: at })).toEqual([]);
  });
});

describe('clocks', () => {
  it('that run or are late are there; another’s are quiet', () => {
    const clocks = [
      aClock(),
      aClock({ id: 'alignment', state: 'late', dueAt: '2026-02-27T23:59:59.999Z', isDay: true }),
      aClock({ id: 'first_contact', owner: 'csm' }),
      aClock({ id: 'debrief', state: 'met' }),
      aClock({ id: 'onboarding', state: 'waiting', dueAt: null }),
      aClock({ id: 'renewal', state: 'unneeded' }),
    ];
    expect(agendaOf({ clocks }).map(({ code, isQuiet }) => [code, isQuiet])).toEqual([
      ['alignment', false],
      ['brief', false],
      ['first_contact', true],
    ]);
    const manager = aClock({ owner: 'am' });
    expect(agendaOf({ clocks: [manager], role: 'csm' })[0]?.isQuiet).toBe(false);
  });

  it('are the meeting’s thing once that is planned', () => {
    const plannedAt = '2026-03-05T13:00:00.000Z';
    const clocks = [aClock({ id: 'alignment', plannedAt })];
    const [item, ...more] = agendaOf({ clocks, deal: { meetings: [aMeeting({ plannedAt })] } });
    expect([item?.kind, item?.code, more.length]).toEqual(['meeting', 'alignment', 0]);
  });

  it('keep their thing while their state changes, and have another once their day moves', () => {
    const clock = aClock({ dueAt: '2026-03-04T23:59:59.999Z', isDay: true });
    const [running] = keysOf({ clocks: [clock] });
    expect(keysOf({ clocks: [{ ...clock, state: 'late' }] })).toEqual([running]);
    const moved = { ...clock, dueAt: '2026-03-05T23:59:59.999Z' };
    expect(keysOf({ clocks: [moved] })).not.toEqual([running]);
  });
});

describe('meetings', () => {
  it('are there until they are marked held, also when their time has passed', () => {
    const late = aMeeting({ id: 'meeting-0002', plannedAt: '2026-02-20T13:00:00.000Z' });
    const held = aMeeting({ id: 'meeting-0003', kind: 'primer', heldAt: NOW });
    const open = aMeeting({ id: 'meeting-0004', kind: 'kickoff', plannedAt: null });
    const deal = { meetings: [aMeeting(), late, held, open] };
    expect(agendaOf({ deal }).map(({ id }) => id)).toEqual(['meeting-0002', 'meeting-0001']);
  });

  it('that were planned before another of their kind was held are over', () => {
    const left = aMeeting({ plannedAt: '2026-02-20T13:00:00.000Z' });
    const held = aMeeting({ id: 'meeting-0002', plannedAt: null, heldAt: NOW });
    expect(agendaOf({ deal: { meetings: [left, held] } })).toEqual([]);
    const others = [left, held].map((meeting) => ({ ...meeting, kind: 'other' as const }));
    expect(agendaOf({ deal: { meetings: others } })).toHaveLength(1);
  });
});

describe('the first 90 days', () => {
  const signed = { deal: aDeal({ phase: 'signed', closeDate: '2026-02-16' }) };
  const stagesOf = (scene: AgendaScene) =>
    agendaOf(scene).flatMap(({ kind, code, dueAt }) =>
      kind === 'ninety_days' ? [[code, dueAt?.slice(0, 10)]] : [],
    );

  it('have their stages there until the day on which each begins is over', () => {
    const left = [
      ['on_request', '2026-04-03'],
      ['gone', '2026-05-18'],
    ];
    const now = '2026-03-03T20:00:00.000Z';
    expect(stagesOf({ deal: signed, now })).toEqual([['standby', '2026-03-03'], ...left]);
    expect(stagesOf({ deal: signed, now: '2026-03-04T00:00:00.000Z' })).toEqual(left);
    expect(agendaOf({ deal: signed, now }).filter(({ isQuiet }) => isQuiet)).toHaveLength(3);
  });

  it('are the AE’s, where a CSM takes over', () => {
    const deal = aDeal({ ...signed.deal, handoffModel: 'am_clean_break' });
    expect(stagesOf({ deal: { deal } })).toEqual([]);
    expect(stagesOf({ deal: signed, role: 'csm' })).toEqual([]);
  });
});

describe('what has no time', () => {
  const offer = { to: 'signed', reason: 'won_in_crm', at: NOW, key: 'won crm' } as const;
  const flags = ['won_open', 'discount_heavy', 'no_measure'] as const;

  it('comes last: an offered phase, and one thing for all risks of a deal', () => {
    const deal = { deal: aDeal({ phase: 'negotiating' }), meetings: [aMeeting()] };
    expect(agendaOf({ deal, offer, flags }).map(({ kind, code }) => [kind, code])).toEqual([
      ['meeting', 'alignment'],
      ['offer', 'signed'],
      ['risk', 'discount_heavy no_measure'],
    ]);
  });

  it('is no risk before there is anything to hand over, or after', () => {
    for (const phase of ['evaluating', 'steady'] as const)
      expect(agendaOf({ deal: { deal: aDeal({ phase }) }, flags })).toEqual([]);
  });
});

it('a deal that is put away asks for nothing', () => {
  const deal = { deal: aDeal({ archivedAt: NOW }), meetings: [aMeeting()] };
  expect(agendaOf({ deal, clocks: [aClock()] })).toEqual([]);
});

it('the longest names fit', () => {
  const id = 'x'.repeat(500);
  const emails = [aSummary({ id, subject: id })];
  const promises = [
    promiseAt({ id: 'y'.repeat(64), sentence: 'z'.repeat(20_000), due: '2026-03-06' }),
  ];
  const items = agendaOf({ deal: { emails, promises }, now: '2026-04-01T00:00:00.000Z' });
  expect(items).toHaveLength(2);
  for (const item of items) expect(agendaItemSchema.safeParse(item).success).toBe(true);
});
