import { describe, expect, it } from 'vitest';
import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import { aDeal } from '@/test/fixtures/records';
import { aMail, aMeeting, aRecord, aWholeDeal } from '@/test/fixtures/whole-deals';
import { amDeal, clockAt, clocksAt, csmDeal, IN_BERLIN } from './at';

const NOW = '2026-03-04T09:00:00.000Z';

describe('the alignment meeting', () => {
  const at = (whole: WholeDeal, now = NOW, calendar = IN_BERLIN) =>
    clockAt('alignment', whole, now, calendar);

  it('is due within five business days of the close', () => {
    expect(at(csmDeal('signed'))).toEqual({
      id: 'alignment',
      state: 'running',
      owner: 'ae',
      startsAt: '2026-03-01T23:00:00.000Z',
      dueAt: '2026-03-09T22:59:59.999Z',
      isDay: true,
      plannedAt: null,
      endedAt: null,
    });
    expect(at(csmDeal('signed'), '2026-03-09T22:59:59.999Z')?.state).toBe('late');
  });

  it('counts the viewer’s days off', () => {
    const calendar = {
      ...IN_BERLIN,
      holidays: new Set(['2026-03-05']),
      weekend: new Set([5, 6]),
    };
    // Tue, Wed, (Thu), (Fri), (Sat), Sun, Mon, Tue.
    expect(at(csmDeal('signed'), NOW, calendar)?.dueAt).toBe('2026-03-10T22:59:59.999Z');
  });

  it('is due two business days before the kickoff, where that is earlier', () => {
    const kickoff = (plannedAt: string) =>
      csmDeal('signed', { meetings: [aMeeting('kickoff', { plannedAt })] });
    // A Monday: Thursday is two business days before it.
    expect(at(kickoff('2026-03-09T09:00:00.000Z'))?.dueAt).toBe('2026-03-05T22:59:59.999Z');
    expect(at(kickoff('2026-03-20T09:00:00.000Z'))?.dueAt).toBe('2026-03-09T22:59:59.999Z');
  });

  it('was late of a kickoff that was held without it', () => {
    const kickoff = aMeeting('kickoff', { heldAt: '2026-03-05T09:00:00.000Z' });
    const held = aMeeting('alignment', { heldAt: '2026-03-04T10:00:00.000Z' });
    const now = '2026-03-05T12:00:00.000Z';
    expect(at(csmDeal('signed', { meetings: [kickoff] }), now)?.state).toBe('late');
    expect(at(csmDeal('signed', { meetings: [kickoff, held] }), now)).toMatchObject({
      state: 'met_late',
      dueAt: '2026-03-03T22:59:59.999Z',
    });
  });

  it('isn’t bound by a kickoff that was planned for a day that has passed', () => {
    const kickoff = aMeeting('kickoff', { plannedAt: '2026-03-03T09:00:00.000Z' });
    expect(at(csmDeal('signed', { meetings: [kickoff] }))).toMatchObject({
      state: 'running',
      dueAt: '2026-03-09T22:59:59.999Z',
    });
  });

  it('ends when it was held, be it before the close', () => {
    const held = aMeeting('alignment', { heldAt: '2026-02-27T10:00:00.000Z' });
    expect(at(csmDeal('signed', { meetings: [held] }))).toMatchObject({
      state: 'met',
      endedAt: held.heldAt,
    });
  });

  it('counts from the day a CRM says, where no close date is kept', () => {
    const deal = aDeal({ phase: 'signed', handoffModel: 'csm_90_day' });
    expect(at(aWholeDeal({ deal, records: [aRecord()] }))?.dueAt).toBe('2026-03-06T22:59:59.999Z');
    expect(at(aWholeDeal({ deal }))).toMatchObject({ state: 'running', dueAt: null });
  });

  it('waits for a close that lies ahead', () => {
    const deal = aDeal({ phase: 'signed', closeDate: '2026-03-10' });
    expect(at(aWholeDeal({ deal }))?.state).toBe('waiting');
  });

  it('is none before the close, and none where no CSM takes over', () => {
    expect(at(csmDeal('negotiating'))).toBeNull();
    expect(at(amDeal('signed'))).toBeNull();
  });
});

describe('the introduction call', () => {
  const at = (whole: WholeDeal, now = NOW) => clockAt('introduction_call', whole, now);

  it.each([csmDeal('signed'), amDeal('signed')])(
    'is due within seven business days of the close ($deal.handoffModel)',
    (whole) => {
      expect(at(whole)).toMatchObject({ state: 'running', dueAt: '2026-03-11T22:59:59.999Z' });
    },
  );

  it('ends with it, or with a kickoff that was held without one', () => {
    const call = aMeeting('introduction', { heldAt: '2026-03-11T10:00:00.000Z' });
    const kickoff = aMeeting('kickoff', { heldAt: '2026-03-12T10:00:00.000Z' });
    const now = '2026-03-13T09:00:00.000Z';
    const ended = (...meetings: WholeDeal['meetings']) => at(csmDeal('signed', { meetings }), now);
    expect(ended(kickoff, call)).toMatchObject({ state: 'met', endedAt: call.heldAt });
    expect(ended(kickoff)).toMatchObject({ state: 'met_late', endedAt: kickoff.heldAt });
    expect(ended()).toMatchObject({ state: 'late' });
  });

  it('tells for when it is planned', () => {
    const planned = aMeeting('introduction', { plannedAt: '2026-03-10T09:00:00.000Z' });
    expect(at(csmDeal('signed', { meetings: [planned] }))?.plannedAt).toBe(planned.plannedAt);
  });
});

describe('the first contact', () => {
  const at = (whole: WholeDeal, now = NOW) => clockAt('first_contact', whole, now);
  const mail = aMail('csm_introduction', '2026-03-28T15:00:00.000Z');

  it('waits for the introduction', () => {
    expect(at(csmDeal('signed'))).toMatchObject({ state: 'waiting', owner: 'csm', dueAt: null });
    expect(at(amDeal('signed'))?.owner).toBe('am');
    const other = aMail('am_introduction', '2026-03-03T15:00:00.000Z');
    expect(at(csmDeal('signed', { emails: [other] }))?.state).toBe('waiting');
    expect(at(amDeal('signed', { emails: [other] }))?.state).toBe('running');
  });

  it('is due 24 hours after it, also in a night in which clocks change', () => {
    expect(at(csmDeal('signed', { emails: [mail] }), '2026-03-29T14:59:59.999Z')).toMatchObject({
      state: 'running',
      startsAt: mail.sentAt,
      dueAt: '2026-03-29T15:00:00.000Z',
      isDay: false,
    });
    expect(at(csmDeal('signed', { emails: [mail] }), '2026-03-29T15:00:00.000Z')?.state).toBe(
      'late',
    );
  });

  it('was made where a kickoff is arranged; in time where that was written down in time', () => {
    const kickoff = (updatedAt: string) =>
      csmDeal('handed_over', {
        emails: [mail],
        meetings: [aMeeting('kickoff', { plannedAt: '2026-04-02T09:00:00.000Z', updatedAt })],
      });
    const now = '2026-03-31T09:00:00.000Z';
    expect(at(kickoff('2026-03-29T11:00:00.000Z'), now)).toMatchObject({
      state: 'met',
      endedAt: '2026-03-29T11:00:00.000Z',
    });
    expect(at(kickoff('2026-03-30T11:00:00.000Z'), now)).toMatchObject({
      state: 'met',
      endedAt: null,
    });
  });

  it('was made where they have met since, not before', () => {
    const call = (heldAt: string) =>
      at(
        csmDeal('handed_over', {
          emails: [mail],
          meetings: [aMeeting('introduction', { heldAt })],
        }),
        '2026-04-03T09:00:00.000Z',
      )?.state;
    expect(call('2026-03-30T11:00:00.000Z')).toBe('met');
    expect(call('2026-03-27T11:00:00.000Z')).toBe('late');
  });

  it('runs without a deadline where nobody saw the introduction leave, and isn’t needed later', () => {
    expect(at(csmDeal('handed_over'))).toMatchObject({ state: 'running', dueAt: null });
    expect(at(csmDeal('first_90_days'))?.state).toBe('unneeded');
  });
});

describe('a deal that is put away', () => {
  it('keeps what was met, and waits for nothing', () => {
    const held = aMeeting('alignment', { heldAt: '2026-03-04T10:00:00.000Z' });
    const planned = aMeeting('kickoff', { plannedAt: '2026-03-20T10:00:00.000Z' });
    const { deal, ...rest } = csmDeal('signed', { meetings: [held, planned] });
    const clocks = clocksAt({ ...rest, deal: { ...deal, archivedAt: NOW } }, NOW);
    expect(clocks.find(({ id }) => id === 'alignment')?.state).toBe('met');
    const others = clocks.filter(({ id }) => id !== 'alignment');
    expect(new Set(others.map(({ state }) => state))).toEqual(new Set(['unneeded']));
    expect(new Set(others.map(({ plannedAt }) => plannedAt))).toEqual(new Set([null]));
  });
});
