import { describe, expect, it } from 'vitest';
import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import type { AccountSignal } from '@/lib/domain/first-90/account-signal';
import { first90Of } from '@/lib/domain/first-90/first-90';
import { aDeal, NOW } from '../../../fixtures/records';
import { aMeeting, aRecord, aViewer, aWholeDeal } from '../../../fixtures/whole-deals';

const CLOSED = '2026-03-02';
const signedOn = (closeDate: string | null, parts: Partial<WholeDeal> = {}) =>
  aWholeDeal({ ...parts, deal: { ...aDeal({ phase: 'signed', closeDate }), ...parts.deal } });
const on = (day: string, deal = signedOn(CLOSED), payouts = false) =>
  first90Of(deal, aViewer({ now: new Date(`${day}T12:00:00.000Z`), payouts }));
const signal = (seenOn: string): AccountSignal => ({
  id: `signal-${seenOn}`,
  dealId: 'deal-northwind',
  kind: 'expansion',
  words: 'Dana asked for two more sites.',
  seenOn,
  updatedAt: NOW,
});
const commercials = (value: number | null, renewalDate: string | null = null) => [
  {
    dealId: 'deal-northwind',
    field: 'commercials' as const,
    value: {
      value,
      currency: 'EUR',
      fees: [],
      termMonths: null,
      startDate: null,
      renewalDate,
      paymentMilestones: [],
      nonStandardTerms: '',
      discountPercent: null,
      discountRationale: '',
      discountSignOffRef: '',
      pushedOnPrice: null,
      expansion: '',
    },
    toConfirm: false,
    none: false,
    origins: [],
    revision: 1,
    updatedAt: NOW,
  },
];

describe('the AE’s way out', () => {
  it.each([
    ['2026-03-02', 0, null],
    ['2026-03-03', 1, 'active'],
    ['2026-03-16', 14, 'active'],
    ['2026-03-17', 15, 'standby'],
    ['2026-04-16', 45, 'standby'],
    ['2026-04-17', 46, 'on_request'],
    ['2026-05-31', 90, 'on_request'],
    ['2026-06-01', 91, 'gone'],
  ])('is on %s at day %i: %s', (day, count, stage) => {
    expect(on(day)?.ae).toMatchObject({ today: count, stage });
  });

  it('says from when to when each stage is, over a change of clocks', () => {
    expect(on('2026-03-03')?.ae?.stages).toEqual([
      { stage: 'active', firstDay: '2026-03-03', lastDay: '2026-03-16' },
      { stage: 'standby', firstDay: '2026-03-17', lastDay: '2026-04-16' },
      { stage: 'on_request', firstDay: '2026-04-17', lastDay: '2026-05-31' },
      { stage: 'gone', firstDay: '2026-06-01', lastDay: null },
    ]);
  });

  it('counts days where the viewer is', () => {
    const calendar = { ...aViewer().calendar, timeZone: 'Asia/Tokyo' };
    const viewer = aViewer({ calendar, now: new Date('2026-03-02T15:30:00.000Z') });
    expect(first90Of(signedOn(CLOSED), viewer)?.ae?.today).toBe(1);
  });

  it('expects the kickoff until it was held', () => {
    expect(on('2026-03-05')?.ae?.expected).toEqual(['attend_kickoff', 'answer_same_day']);
    const meetings = [aMeeting('kickoff', { heldAt: '2026-03-04T12:00:00.000Z' })];
    expect(on('2026-03-05', signedOn(CLOSED, { meetings }))?.ae?.expected).toEqual([
      'answer_same_day',
    ]);
  });

  it('expects the day-30 call until it was held', () => {
    expect(on('2026-03-20')?.ae?.expected).toEqual(['hold_day_30_call', 'answer_in_24_hours']);
    const meetings = [aMeeting('day_30_call', { heldAt: '2026-03-19T12:00:00.000Z' })];
    expect(on('2026-03-20', signedOn(CLOSED, { meetings }))?.ae?.expected).toEqual([
      'answer_in_24_hours',
    ]);
  });

  it('lets nobody back after day 90 but for a signal that was documented', () => {
    expect(on('2026-03-20')?.ae?.may).toBe('freely');
    expect(on('2026-05-01')?.ae?.may).toBe('if_asked');
    expect(on('2026-06-01')?.ae?.may).toBe('not');
    const signals = [signal('2026-05-20')];
    expect(on('2026-06-01', signedOn(CLOSED, { signals }))?.ae?.may).toBe('for_signal');
    expect(on('2026-05-25', signedOn(CLOSED, { signals }))?.ae?.may).toBe('for_signal');
    // It is of tomorrow.
    expect(on('2026-06-01', signedOn(CLOSED, { signals: [signal('2026-06-02')] }))?.ae?.may).toBe(
      'not',
    );
  });

  it('is nobody’s where an account manager takes over, or nothing is signed', () => {
    const clean = aDeal({ phase: 'signed', closeDate: CLOSED, handoffModel: 'am_clean_break' });
    expect(on('2026-03-05', signedOn(CLOSED, { deal: clean }))).toMatchObject({
      ae: null,
      closedOn: CLOSED,
    });
    const open = aDeal({ phase: 'negotiating', closeDate: CLOSED });
    expect(on('2026-03-05', signedOn(CLOSED, { deal: open }))).toBeNull();
  });

  it('counts from the day the CRM said won where no close date is known', () => {
    expect(on('2026-03-05', signedOn(null))).toMatchObject({ closedOn: null, ae: null });
    expect(on('2026-03-05', signedOn(null, { records: [aRecord()] }))).toMatchObject({
      closedOn: '2026-02-27',
      ae: { today: 6 },
    });
  });
});

describe('the renewal', () => {
  it('is in sight with its days', () => {
    const facts = commercials(null, '2027-03-02');
    expect(on('2026-03-03', signedOn(CLOSED, { facts }))?.renewal).toEqual({
      day: '2027-03-02',
      daysLeft: 364,
    });
    expect(on('2026-03-03')?.renewal).toBeNull();
  });
});

describe('pay-outs', () => {
  it('are shown to nobody who isn’t paid so', () => {
    expect(on('2026-03-03')?.payouts).toEqual([]);
  });

  it('are half at the signature, then parts that are expected', () => {
    const facts = commercials(48_001);
    expect(on('2026-03-03', signedOn(CLOSED, { facts }), true)?.payouts).toEqual([
      { id: 'signing', percent: 50, state: 'reached', day: CLOSED, amount: 24_000.5 },
      { id: 'delivery_start', percent: 30, state: 'expected', day: '2026-03-16', amount: 14_400.3 },
      { id: 'week_12_report', percent: 20, state: 'expected', day: '2026-06-08', amount: 9600.2 },
    ]);
  });

  it('are late once the day they were expected on has passed', () => {
    const states = (day: string) =>
      on(day, signedOn(CLOSED), true)?.payouts.map((one) => one.state);
    expect(states('2026-03-16')).toEqual(['reached', 'expected', 'expected']);
    expect(states('2026-03-17')).toEqual(['reached', 'late', 'expected']);
    expect(states('2026-06-09')).toEqual(['reached', 'late', 'late']);
  });

  it('count the report from when delivery really started', () => {
    const { deliveryDays } = aWholeDeal();
    const started = { ...deliveryDays, deliveryStarted: '2026-03-23' };
    const deal = signedOn(CLOSED, { deliveryDays: started });
    expect(on('2026-03-25', deal, true)?.payouts.slice(1)).toMatchObject([
      { state: 'reached', day: '2026-03-23', amount: null },
      { state: 'expected', day: '2026-06-15' },
    ]);
    const reported = { ...started, weekTwelveReport: '2026-06-12' };
    expect(
      on('2026-06-13', signedOn(CLOSED, { deliveryDays: reported }), true)?.payouts[2],
    ).toMatchObject({ state: 'reached', day: '2026-06-12' });
  });
});
