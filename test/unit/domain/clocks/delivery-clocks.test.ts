import { describe, expect, it } from 'vitest';
import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import { aPerson } from '@/test/fixtures/records';
import { aMail, aMeeting, aWholeDeal } from '@/test/fixtures/whole-deals';
import { amDeal, clockAt, csmDeal } from './at';

const NOW = '2026-03-06T09:00:00.000Z';
const { delivery, deliveryDays } = aWholeDeal();
const MET = {
  ...delivery,
  contractSigned: '2026-03-02',
  depositInvoiced: '2026-03-05',
  closedWon: '2026-03-03',
};
const met = (changes: Partial<WholeDeal> = {}) => amDeal('signed', { delivery: MET, ...changes });

describe('the account manager', () => {
  const at = (whole: WholeDeal, now = NOW) => clockAt('manager_assigned', whole, now);

  it('waits for the delivery trigger', () => {
    const two = { ...MET, depositInvoiced: null };
    expect(at(amDeal('signed', { delivery: two }))).toMatchObject({
      state: 'waiting',
      owner: 'delivery',
      dueAt: null,
    });
  });

  it('is to be named two business days after it, over a weekend', () => {
    expect(at(met())).toMatchObject({
      state: 'running',
      startsAt: '2026-03-04T23:00:00.000Z',
      dueAt: '2026-03-09T22:59:59.999Z',
    });
    expect(at(met(), '2026-03-10T09:00:00.000Z')?.state).toBe('late');
  });

  it('is named when they are on the people map; in time where that can be told', () => {
    const am = (updatedAt: string, changes = {}) =>
      met({ people: [aPerson({ id: 'person-am', role: 'am', updatedAt, ...changes })] });
    const now = '2026-03-20T09:00:00.000Z';
    const inTime = '2026-03-09T09:00:00.000Z';
    expect(at(am(inTime), now)).toMatchObject({ state: 'met', endedAt: inTime });
    expect(at(am('2026-03-12T09:00:00.000Z'), now)).toMatchObject({ state: 'met', endedAt: null });
    expect(at(am(inTime, { name: ' ', addresses: [] }), now)?.state).toBe('late');
    const mailed = { ...am('2026-03-12T09:00:00.000Z'), emails: [aMail('brief_to_csm', inTime)] };
    expect(at(mailed, now)).toMatchObject({ state: 'met', endedAt: inTime });
  });

  it('is none where a CSM takes over', () => {
    expect(at(csmDeal('signed', { delivery: MET }))).toBeNull();
  });
});

describe('the handoff call with delivery', () => {
  const at = (whole: WholeDeal, now = NOW) => clockAt('delivery_handoff', whole, now);

  it('is due five business days after the trigger', () => {
    expect(at(amDeal('signed'))?.state).toBe('waiting');
    expect(at(met())).toMatchObject({ state: 'running', dueAt: '2026-03-12T22:59:59.999Z' });
  });

  it('ends when it was held', () => {
    const held = aMeeting('delivery_handoff', { heldAt: '2026-03-13T09:00:00.000Z' });
    const ended = at(met({ meetings: [held] }), '2026-03-13T12:00:00.000Z');
    expect(ended).toMatchObject({ state: 'met_late', endedAt: held.heldAt });
  });
});

describe('the onboarding', () => {
  const at = (whole: WholeDeal, now = NOW) => clockAt('onboarding', whole, now);

  it('is due four weeks after the contract was signed, over the change of clocks', () => {
    expect(at(amDeal('signed'))?.state).toBe('waiting');
    expect(at(met())).toMatchObject({
      state: 'running',
      owner: 'am',
      startsAt: '2026-03-01T23:00:00.000Z',
      dueAt: '2026-03-30T21:59:59.999Z',
    });
  });

  it('counts from the contract, be it before the close', () => {
    expect(at(amDeal('negotiating'))).toBeNull();
    const signed = { ...delivery, contractSigned: '2026-03-02' };
    expect(at(amDeal('negotiating', { delivery: signed }))?.state).toBe('running');
  });

  it('ends with the kickoff, or with the day on which delivery begins', () => {
    const kickoff = aMeeting('kickoff', { heldAt: '2026-03-25T09:00:00.000Z' });
    const begun = { ...deliveryDays, deliveryStarted: '2026-03-24' };
    const now = '2026-03-26T09:00:00.000Z';
    expect(at(met({ meetings: [kickoff] }), now)?.endedAt).toBe(kickoff.heldAt);
    const both = met({ meetings: [kickoff], deliveryDays: begun });
    expect(at(both, now)).toMatchObject({ state: 'met', endedAt: '2026-03-23T23:00:00.000Z' });
    expect(at(met({ deliveryDays: begun }), '2026-03-23T22:00:00.000Z')?.state).toBe('running');
  });
});
