import { describe, expect, it } from 'vitest';
import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import { aDeal, aPerson } from '../../../fixtures/records';
import { aClock, aMail, aMeeting, aRecord, aWholeDeal } from '../../../fixtures/whole-deals';
import { bare, DONE, HELD, LATER, move, OURS, READY, said, written } from './moves-of';

describe('once it is signed', () => {
  const signed = (parts: Partial<WholeDeal> = {}) => written({ phase: 'signed' }, parts);

  it('is the brief, by its clock, also where only the CRM says so', () => {
    const clock = aClock('brief', { dueAt: '2026-03-03T15:00:00.000Z' });
    const expected = { who: 'ae', code: 'complete_brief', dueAt: clock.dueAt, isDay: false };
    expect(move(bare({ phase: 'signed' }), [clock])).toMatchObject(expected);
    const won = bare({ phase: 'evaluating' }, { records: [aRecord()] });
    expect(move(won, [clock])).toMatchObject(expected);
  });

  it('goes from the brief to the CSM over alignment, readiness and primer to the introduction', () => {
    const alignment = aClock('alignment', { dueAt: LATER, isDay: true });
    expect(move(signed(), [alignment])).toMatchObject({
      code: 'send_brief',
      dueAt: LATER,
      isDay: true,
    });
    const emails = [aMail('brief_to_csm', '2026-03-01T09:00:00.000Z')];
    expect(said(signed({ emails }), [alignment])).toBe('ae hold_alignment');
    const aligned = [aMeeting('alignment', HELD)];
    expect(move(signed({ meetings: aligned }))).toMatchObject({
      who: 'csm',
      name: 'Priya Raman',
      code: 'pass_readiness',
    });
    const ready = { meetings: aligned, readinessChecks: [READY] };
    expect(said(signed(ready))).toBe('ae hold_primer');
    const meetings = [...aligned, aMeeting('primer', HELD)];
    expect(said(signed({ ...ready, meetings }))).toBe('ae send_introduction');
  });

  it('takes what is late of it before what only comes first', () => {
    const late = aClock('introduction_call', { state: 'late', dueAt: '2026-02-28T22:59:59.999Z' });
    const parts = { meetings: [aMeeting('alignment', HELD)], readinessChecks: [] };
    const check = move(signed(parts), [late]);
    expect(check).toMatchObject({ code: 'pass_readiness', dueAt: late.dueAt });
    const emails = [aMail('brief_to_csm', '2026-03-01T09:00:00.000Z')];
    expect(said(signed({ emails, readinessChecks: [READY] }), [late])).toBe('ae hold_primer');
  });

  it('is the delivery trigger’s next condition in a clean break, then who takes it over', () => {
    const deal = { phase: 'signed', handoffModel: 'am_clean_break' } as const;
    const { delivery } = aWholeDeal();
    const people = [...DONE.people, ...OURS.slice(0, 2)];
    expect(said(written(deal))).toBe('ae sign_contract');
    const signedToo = { ...delivery, contractSigned: '2026-02-26' };
    expect(said(written(deal, { delivery: signedToo }))).toBe('ae invoice_deposit');
    const invoiced = { ...signedToo, depositInvoiced: '2026-02-27' };
    expect(said(written(deal, { delivery: invoiced }))).toBe('ae mark_won');
    const met = { delivery: { ...invoiced, closedWon: '2026-02-27' }, people };
    const clock = aClock('manager_assigned', { owner: 'delivery', dueAt: LATER });
    expect(move(written(deal, met), [clock], { role: 'delivery' })).toMatchObject({
      who: 'delivery',
      isMine: true,
      code: 'assign_manager',
      dueAt: LATER,
    });
    const manager = aPerson({ id: 'person-noor', role: 'am', name: 'Noor Haddad' });
    const assigned = { ...met, people: [...people, manager] };
    expect(said(written(deal, assigned))).toBe('ae hold_delivery_handoff');
    const meetings = [aMeeting('delivery_handoff', HELD)];
    expect(move(written(deal, { ...assigned, meetings }), [], { role: 'csm' })).toMatchObject({
      who: 'am',
      name: 'Noor Haddad',
      isMine: true,
      code: 'pass_readiness',
    });
    const ready = { ...assigned, meetings, readinessChecks: [READY] };
    expect(said(written(deal, ready))).toBe('ae send_introduction');
  });
});

describe('after the introduction', () => {
  const emails = [aMail('csm_introduction', '2026-03-01T09:00:00.000Z')];
  const handed = (parts: Partial<WholeDeal> = {}) =>
    written(
      { phase: 'handed_over', closeDate: '2026-02-27' },
      { emails, readinessChecks: [READY], ...parts },
    );

  it('is the CSM’s first word, within their day', () => {
    const dueAt = '2026-03-02T10:00:00.000Z';
    const clock = aClock('first_contact', { owner: 'csm', dueAt });
    expect(move(handed(), [clock], { role: 'csm' })).toMatchObject({
      who: 'csm',
      isMine: true,
      code: 'contact_customer',
      dueAt,
      isDay: false,
    });
  });

  it('is the first call, by its clock, else as it is planned', () => {
    const contacted = aClock('first_contact', { state: 'met' });
    const call = aClock('introduction_call', { dueAt: LATER, isDay: true });
    expect(move(handed(), [contacted, call])).toMatchObject({
      code: 'hold_first_call',
      dueAt: LATER,
    });
    const plannedAt = '2026-03-05T12:00:00.000Z';
    const meetings = [aMeeting('kickoff', { plannedAt })];
    expect(move(handed({ meetings }))).toMatchObject({ code: 'hold_first_call', dueAt: plannedAt });
  });

  it('is what comes due next with the customer', () => {
    const meetings = [aMeeting('kickoff', { heldAt: '2026-03-01T12:00:00.000Z' })];
    const clocks = [
      aClock('day_90_review', { owner: 'csm', dueAt: '2026-05-30T21:59:59.999Z' }),
      aClock('day_30_call', { dueAt: '2026-03-30T21:59:59.999Z' }),
      aClock('day_30_milestone', { owner: 'customer', dueAt: '2026-03-29T21:59:59.999Z' }),
    ];
    const milestone = move(handed({ meetings }), clocks);
    expect(milestone).toMatchObject({ who: 'customer', code: 'reach_milestone' });
    expect(milestone?.about).not.toBe('');
    const met = clocks.map((clock) =>
      clock.id === 'day_30_milestone' ? { ...clock, state: 'met' as const } : clock,
    );
    expect(said(handed({ meetings }), met)).toBe('ae hold_day_30_call');
    expect(said(handed({ meetings }), clocks.slice(0, 1))).toBe('csm hold_day_90_review');
    expect(said(handed({ meetings }))).toBeNull();
  });

  it('is the renewal of a steady customer', () => {
    const steady = { ...handed(), deal: aDeal({ phase: 'steady' }) };
    const renewal = aClock('renewal', { owner: 'csm', dueAt: '2027-02-26T22:59:59.999Z' });
    expect(said(steady, [renewal])).toBe('csm watch_renewal');
    expect(said(steady)).toBeNull();
  });
});
