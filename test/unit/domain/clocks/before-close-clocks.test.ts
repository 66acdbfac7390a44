import { describe, expect, it } from 'vitest';
import { aDeal, aPerson } from '@/test/fixtures/records';
import { aMail, aMeeting, aRecord, aWholeDeal } from '@/test/fixtures/whole-deals';
import { clockAt, csmDeal } from './at';

describe('the success conversation', () => {
  const at = (whole: Parameters<typeof clockAt>[1], now: string) =>
    clockAt('success_conversation', whole, now);

  it('is none of a deal that is still tried out', () => {
    expect(at(csmDeal('evaluating'), '2026-02-20T09:00:00.000Z')).toBeNull();
  });

  it('is due on the day the deal is expected to close', () => {
    expect(at(csmDeal('negotiating'), '2026-02-20T09:00:00.000Z')).toMatchObject({
      state: 'running',
      owner: 'ae',
      startsAt: null,
      dueAt: '2026-03-02T22:59:59.999Z',
      isDay: true,
    });
  });

  it('has no deadline once that day has passed without a signature, or isn’t known', () => {
    const late = at(csmDeal('negotiating'), '2026-03-02T23:00:00.000Z');
    expect(late).toMatchObject({ state: 'running', dueAt: null });
    const unknown = aWholeDeal({ deal: aDeal({ phase: 'technical_win' }) });
    expect(at(unknown, '2026-03-02T23:00:00.000Z')).toMatchObject({ dueAt: null });
  });

  it('ends with the conversation, or with a statement that the customer confirmed', () => {
    const held = aMeeting('success_conversation', { heldAt: '2026-02-24T10:00:00.000Z' });
    const now = '2026-02-24T08:00:00.000Z';
    expect(at(csmDeal('negotiating', { meetings: [held] }), now)).toMatchObject({
      state: 'met',
      endedAt: held.heldAt,
    });
    const outcome = { state: 'confirmed', quote: '', at: '2026-02-25T10:00:00.000Z' } as const;
    const statement = { ...aMail('success_statement', '2026-02-24T10:00:00.000Z'), outcome };
    const whole = csmDeal('negotiating', { emails: [statement] });
    expect(at(whole, '2026-02-26T08:00:00.000Z')).toMatchObject({
      state: 'met',
      endedAt: outcome.at,
    });
    const closed = { ...statement, outcome: { ...outcome, state: 'closed' as const } };
    expect(
      at(csmDeal('negotiating', { emails: [closed] }), '2026-02-26T08:00:00.000Z'),
    ).toMatchObject({ state: 'running' });
  });

  it('is late after the signature, and no longer needed once the customer is handed over', () => {
    const now = '2026-03-04T09:00:00.000Z';
    expect(at(csmDeal('signed'), now)?.state).toBe('late');
    expect(at(csmDeal('handed_over'), now)?.state).toBe('unneeded');
    const held = aMeeting('success_conversation', { heldAt: '2026-03-03T11:00:00.000Z' });
    expect(at(csmDeal('handed_over', { meetings: [held] }), now)?.state).toBe('met_late');
  });

  it('tells when it is planned, but not a day that passed unused', () => {
    const planned = aMeeting('success_conversation', { plannedAt: '2026-02-24T10:00:00.000Z' });
    const whole = csmDeal('negotiating', { meetings: [planned] });
    expect(at(whole, '2026-02-24T22:30:00.000Z')?.plannedAt).toBe(planned.plannedAt);
    expect(at(whole, '2026-02-24T23:00:00.000Z')?.plannedAt).toBeNull();
  });
});

describe('the engineer’s debrief', () => {
  const at = (whole: Parameters<typeof clockAt>[1], now: string) => clockAt('debrief', whole, now);
  // A Friday afternoon.
  const recap = aMail('champion_recap', '2026-02-20T15:00:00.000Z');

  it('is due on the business day after the technical win, by the email to the champion', () => {
    const whole = csmDeal('technical_win', { emails: [recap] });
    expect(at(whole, '2026-02-21T09:00:00.000Z')).toMatchObject({
      state: 'running',
      owner: 'se',
      startsAt: recap.sentAt,
      dueAt: '2026-02-23T22:59:59.999Z',
    });
    expect(at(whole, '2026-02-23T23:00:00.000Z')?.state).toBe('late');
  });

  it('has no deadline while nothing says when the technical win was', () => {
    const clock = at(csmDeal('technical_win'), '2026-02-21T09:00:00.000Z');
    expect(clock).toMatchObject({ state: 'running', dueAt: null });
  });

  it('is none of a deal without an engineer', () => {
    const now = '2026-02-21T09:00:00.000Z';
    expect(at(csmDeal('negotiating'), now)).toBeNull();
    const se = aPerson({ id: 'person-se', role: 'se', name: 'Ana' });
    expect(at(csmDeal('negotiating', { people: [se] }), now)?.state).toBe('running');
    expect(at(csmDeal('negotiating', { meetings: [aMeeting('debrief')] }), now)).not.toBeNull();
  });

  it('ends when it was held, and isn’t needed after the close', () => {
    const held = aMeeting('debrief', { heldAt: '2026-02-23T10:00:00.000Z' });
    const now = '2026-02-24T09:00:00.000Z';
    const whole = csmDeal('technical_win', { emails: [recap], meetings: [held] });
    expect(at(whole, now)).toMatchObject({ state: 'met', endedAt: held.heldAt });
    expect(at(csmDeal('signed', { emails: [recap] }), now)?.state).toBe('unneeded');
    const won = csmDeal('technical_win', { emails: [recap], records: [aRecord()] });
    expect(at(won, now)?.state).toBe('unneeded');
  });
});
