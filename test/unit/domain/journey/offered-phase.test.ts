import { describe, expect, it } from 'vitest';
import { DEAL_PHASES, type DealPhase } from '@/lib/domain/deals/deal';
import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import { offeredPhase } from '@/lib/domain/journey/offered-phase';
import { aDeal } from '../../../fixtures/records';
import { aMail, aMeeting, aRecord, aViewer, aWholeDeal } from '../../../fixtures/whole-deals';

const RECAP = '2026-02-20T10:00:00.000Z';
const WON = '2026-02-27T15:00:00.000Z';
const INTRODUCED = '2026-02-28T10:00:00.000Z';

const at = (phase: DealPhase, parts: Partial<WholeDeal> = {}, closeDate: string | null = null) =>
  aWholeDeal({ ...parts, deal: { ...aDeal({ phase, closeDate }), ...parts.deal } });
const offer = (deal: WholeDeal, now = '2026-03-02T09:00:00.000Z') =>
  offeredPhase(deal, aViewer({ now: new Date(now) }));
const said = (deal: WholeDeal, now?: string) => {
  const offered = offer(deal, now);
  return offered === null ? null : `${offered.to}: ${offered.reason}`;
};
/** The rep says not yet to what is offered. */
const refuse = (deal: WholeDeal, refusedAt: string): WholeDeal => ({
  ...deal,
  refusals: [
    ...deal.refusals,
    { key: offer(deal)?.key ?? '', dealId: deal.deal.id, at: refusedAt },
  ],
});

describe('a phase is offered', () => {
  it('as technical win when the champion’s recap left', () => {
    const deal = at('evaluating', { emails: [aMail('champion_recap', RECAP)] });
    expect(offer(deal)).toMatchObject({
      to: 'technical_win',
      reason: 'champion_recap_sent',
      at: RECAP,
    });
  });

  it('as signed when a record was won', () => {
    expect(offer(at('negotiating', { records: [aRecord()] }))).toMatchObject({
      to: 'signed',
      reason: 'won_in_crm',
      at: WON,
    });
    expect(offer(at('negotiating', { records: [aRecord({ standing: 'open' })] }))).toBeNull();
  });

  it('as signed when the contract is', () => {
    const { delivery } = aWholeDeal();
    const deal = at('negotiating', { delivery: { ...delivery, contractSigned: '2026-02-26' } });
    expect(said(deal)).toBe('signed: contract_signed');
  });

  it('as signed on the day after the close date, where the viewer is', () => {
    const deal = at('negotiating', {}, '2026-03-02');
    expect(said(deal, '2026-03-02T23:59:00.000Z')).toBeNull();
    expect(said(deal, '2026-03-03T00:00:00.000Z')).toBe('signed: close_date_passed');
    const tokyo = { calendar: { ...aViewer().calendar, timeZone: 'Asia/Tokyo' } };
    const there = aViewer({ ...tokyo, now: new Date('2026-03-02T15:00:00.000Z') });
    expect(offeredPhase(deal, there)?.to).toBe('signed');
  });

  it('not for a close date that slipped', () => {
    expect(said(at('evaluating', {}, '2026-02-01'))).toBeNull();
    const lost = aRecord({ standing: 'lost', wonAt: null });
    expect(said(at('negotiating', { records: [lost] }, '2026-02-01'))).toBeNull();
    const open = aRecord({ standing: 'open', wonAt: null, seenAt: '2026-02-20T10:00:00.000Z' });
    expect(said(at('negotiating', { records: [open] }, '2026-02-01'))).toBeNull();
    // Looked at before that day it says nothing of it.
    expect(said(at('negotiating', { records: [open] }, '2026-02-27'))).toBe(
      'signed: close_date_passed',
    );
  });

  it.each(['csm_introduction', 'am_introduction'] as const)('as handed over after %s', (kind) => {
    expect(offer(at('signed', { emails: [aMail(kind, INTRODUCED)] }))).toMatchObject({
      to: 'handed_over',
      reason: 'introduction_sent',
      at: INTRODUCED,
    });
  });

  it.each(['introduction', 'kickoff'] as const)('as the first 90 days after a held %s', (kind) => {
    const emails = [aMail('csm_introduction', INTRODUCED)];
    const meetings = [aMeeting(kind, { heldAt: '2026-03-01T12:00:00.000Z' })];
    expect(said(at('handed_over', { emails, meetings }))).toBe('first_90_days: first_call_held');
    // By hand, and no mail was seen.
    expect(said(at('handed_over', { meetings }))).toBe('first_90_days: first_call_held');
  });

  it('not for a kickoff before the handover, nor for one that is only planned', () => {
    const early = [aMeeting('kickoff', { heldAt: '2026-02-25T12:00:00.000Z' })];
    expect(said(at('signed', { meetings: early }))).toBeNull();
    const emails = [aMail('csm_introduction', INTRODUCED)];
    expect(said(at('handed_over', { emails, meetings: early }))).toBeNull();
    const planned = [aMeeting('kickoff', { plannedAt: '2026-03-05T12:00:00.000Z' })];
    expect(said(at('handed_over', { emails, meetings: planned }))).toBeNull();
    const ahead = [aMeeting('kickoff', { heldAt: '2026-03-05T12:00:00.000Z' })];
    expect(said(at('handed_over', { emails, meetings: ahead }))).toBeNull();
  });

  it('for a kickoff on the day of the introduction, whatever hour it is noted for', () => {
    const emails = [aMail('csm_introduction', '2026-02-28T16:00:00.000Z')];
    const meetings = [aMeeting('kickoff', { heldAt: '2026-02-28T12:00:00.000Z' })];
    expect(said(at('handed_over', { emails, meetings }))).toBe('first_90_days: first_call_held');
  });

  it('as steady after day 90 of a deal that was handed over', () => {
    expect(said(at('first_90_days', {}, '2026-03-02'), '2026-05-31T23:59:00.000Z')).toBeNull();
    expect(said(at('first_90_days', {}, '2026-03-02'), '2026-06-01T00:00:00.000Z')).toBe(
      'steady: day_90_passed',
    );
    // Nobody took it over.
    expect(said(at('signed', {}, '2026-03-02'), '2026-09-01T00:00:00.000Z')).toBeNull();
    // Counted from what the CRM said, where there is no close date.
    expect(said(at('handed_over', { records: [aRecord()] }), '2026-06-01T00:00:00.000Z')).toBe(
      'steady: day_90_passed',
    );
  });

  it('as the furthest that is justified, and only forward', () => {
    const parts = {
      records: [aRecord()],
      emails: [aMail('champion_recap', RECAP), aMail('csm_introduction', INTRODUCED)],
    };
    expect(said(at('evaluating', parts))).toBe('handed_over: introduction_sent');
    expect(said(at('handed_over', parts))).toBeNull();
    expect(said(at('steady', parts))).toBeNull();
  });

  it('for the surest reason of its phase', () => {
    const deal = at('negotiating', { records: [aRecord()] }, '2026-02-20');
    expect(said(deal)).toBe('signed: won_in_crm');
  });

  it('never for a deal that is put away', () => {
    const archived = aDeal({ phase: 'negotiating', archivedAt: RECAP });
    expect(said(at('negotiating', { records: [aRecord()], deal: archived }))).toBeNull();
  });

  it.each(DEAL_PHASES)('never for nothing (%s)', (phase) => {
    expect(said(at(phase))).toBeNull();
  });
});

describe('a refusal', () => {
  const REFUSED = '2026-03-02T08:00:00.000Z';

  it('ends an offer, and what speaks for the same phase as weakly', () => {
    const both = at('negotiating', { records: [aRecord()] }, '2026-02-20');
    expect(said(refuse(both, REFUSED))).toBeNull();
  });

  it('leaves an earlier phase to be offered', () => {
    const deal = at('negotiating', {
      records: [aRecord()],
      emails: [aMail('csm_introduction', INTRODUCED)],
    });
    expect(said(refuse(deal, REFUSED))).toBe('signed: won_in_crm');
  });

  it('does not outlive something surer', () => {
    const deal = refuse(at('negotiating', {}, '2026-02-20'), REFUSED);
    expect(said(deal)).toBeNull();
    expect(said({ ...deal, records: [aRecord()] })).toBe('signed: won_in_crm');
  });

  it('does not outlive its happening once more', () => {
    const deal = refuse(at('signed', { emails: [aMail('csm_introduction', INTRODUCED)] }), REFUSED);
    expect(said(deal)).toBeNull();
    const again = aMail('csm_introduction', '2026-03-02T08:30:00.000Z');
    expect(said({ ...deal, emails: [...deal.emails, again] })).toBe(
      'handed_over: introduction_sent',
    );
  });

  it('is no matter of what else is kept as one', () => {
    const deal = at('negotiating', { records: [aRecord()] });
    const odd = { key: 'deal-northwind signed', dealId: 'deal-northwind', at: REFUSED };
    expect(said({ ...deal, refusals: [odd] })).toBe('signed: won_in_crm');
  });
});
