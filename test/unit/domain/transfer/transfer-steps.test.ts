import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { NO_PLAN, type Meeting } from '@/lib/domain/deals/meeting';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import { invitesBeforePrimer } from '@/lib/domain/transfer/invites-before-primer';
import { isTransferNear } from '@/lib/domain/transfer/is-transfer-near';
import { transferSteps } from '@/lib/domain/transfer/transfer-steps';
import { fullDossier } from '../../../fixtures/dossiers';

const NOW = new Date(2026, 8, 16, 8, 30);
/** Noon of a day in September, as a note keeps it. */
const noon = (day: number) => new Date(2026, 8, day, 12).toISOString();

function meeting(kind: Meeting['kind'], changes: Partial<Meeting> = {}): Meeting {
  return {
    id: `meeting-${kind}`,
    dealId: 'deal-halden',
    kind,
    plannedAt: null,
    heldAt: null,
    attendees: ['Dana Whitfield'],
    outcome: '',
    decided: '',
    ...NO_PLAN,
    updatedAt: noon(1),
    ...changes,
  };
}
const held = (kind: Meeting['kind'], day: number) => meeting(kind, { heldAt: noon(day) });
const planned = (kind: Meeting['kind'], day: number, changes: Partial<Meeting> = {}) =>
  meeting(kind, { plannedAt: noon(day), ...changes });

function introduced(day: number): SentEmail {
  return {
    id: 'maya #msg-1',
    dealId: 'deal-halden',
    templateId: 'csm_introduction',
    kind: 'csm_introduction',
    mailbox: 'maya',
    threadId: null,
    subject: 'Introducing Priya Raman',
    recipients: { to: [{ address: 'dana@haldenfoods.example', name: 'Dana' }], cc: [], bcc: [] },
    sentAt: new Date(2026, 8, day, 9).toISOString(),
    text: '',
    answers: [],
    outcome: null,
  };
}

const dossier = (
  meetings: Meeting[],
  emails: SentEmail[] = [],
  deal: Partial<Dossier['deal']> = {},
): Dossier => {
  const full = fullDossier();
  return { ...full, meetings, emails, deal: { ...full.deal, ...deal } };
};
const states = (of: Dossier) =>
  transferSteps(of, NOW).map(({ state, reason }) =>
    reason === null ? state : `${state}: ${reason}`,
  );

describe('the transfer of a champion', () => {
  it('begins with the primer call, and everything else waits for it', () => {
    expect(states(dossier([]))).toEqual([
      'next',
      'waiting: after_primer',
      'waiting: after_introduction',
    ]);
  });

  it('goes on step by step, with the day and the people of each', () => {
    const primer = held('primer', 14);
    expect(states(dossier([primer]))).toEqual(['done', 'next', 'waiting: after_introduction']);
    expect(states(dossier([primer], [introduced(15)]))).toEqual(['done', 'done', 'next']);
    const all = dossier([primer, held('kickoff', 16)], [introduced(15)]);
    expect(transferSteps(all, NOW)).toMatchObject([
      { id: 'primer', state: 'done', at: noon(14), who: ['Dana Whitfield'] },
      { id: 'introduction', state: 'done', at: all.emails[0]?.sentAt, who: ['Dana'] },
      { id: 'first_call', state: 'done', at: noon(16), meetingId: 'meeting-kickoff' },
    ]);
  });

  it('counts what is noted for today as held, whatever the hour', () => {
    expect(states(dossier([held('primer', 16)]))[0]).toBe('done');
    expect(states(dossier([held('primer', 17)]))[0]).toBe('next');
  });

  it('takes the first introduction or kickoff as the first call', () => {
    const meetings = [held('primer', 10), held('kickoff', 15), held('introduction', 14)];
    expect(transferSteps(dossier(meetings, [introduced(12)]), NOW)[2]).toMatchObject({
      state: 'done',
      at: noon(14),
    });
  });

  it('says of an introduction that it left before the primer, or without one', () => {
    expect(states(dossier([], [introduced(14)]))).toEqual([
      'next: overtaken',
      'out_of_order: before_primer',
      'next',
    ]);
    expect(states(dossier([held('primer', 15)], [introduced(14)]))[1]).toBe(
      'out_of_order: before_primer',
    );
    expect(states(dossier([held('primer', 14)], [introduced(14)]))[1]).toBe('done');
  });

  it('says of a first call that it came before the introduction, or before the primer', () => {
    const primer = held('primer', 10);
    expect(states(dossier([primer, held('kickoff', 12)]))[2]).toBe(
      'out_of_order: before_introduction',
    );
    expect(states(dossier([primer, held('kickoff', 12)], [introduced(13)]))[2]).toBe(
      'out_of_order: before_introduction',
    );
    expect(states(dossier([held('kickoff', 12)], [introduced(11)]))[2]).toBe(
      'out_of_order: before_primer',
    );
  });

  it('flags an invitation that is out before the primer was held, also when one is planned', () => {
    const early = dossier([planned('kickoff', 20), planned('primer', 18)]);
    expect(transferSteps(early, NOW)[0]).toMatchObject({ state: 'next', plannedAt: noon(18) });
    expect(transferSteps(early, NOW)[2]).toMatchObject({
      state: 'out_of_order',
      reason: 'invited_before_primer',
      plannedAt: noon(20),
    });
    const called = dossier([planned('kickoff', 20), held('primer', 15)]);
    expect(transferSteps(called, NOW)[2]).toMatchObject({
      state: 'waiting',
      plannedAt: noon(20),
    });
  });

  it('takes a deal that was handed over as introduced, though nobody here saw the mail', () => {
    const of = dossier([held('primer', 10)], [], { phase: 'handed_over' });
    expect(transferSteps(of, NOW)[1]).toMatchObject({ state: 'done', at: null });
    expect(states(of)[2]).toBe('next');
  });

  it('is not there where an account manager takes over', () => {
    expect(transferSteps(dossier([], [], { handoffModel: 'am_clean_break' }), NOW)).toEqual([]);
  });

  it('is spoken of once it is near', () => {
    const steps = transferSteps(dossier([]), NOW);
    expect(isTransferNear('evaluating', steps)).toBe(false);
    expect(isTransferNear('negotiating', steps)).toBe(true);
    const early = transferSteps(dossier([planned('primer', 20)]), NOW);
    expect(isTransferNear('evaluating', early)).toBe(true);
    expect(isTransferNear('steady', [])).toBe(false);
  });
});

describe('an invitation before the primer', () => {
  const invites = (one: Meeting, meetings: Meeting[] = [], deal: Partial<Dossier['deal']> = {}) =>
    invitesBeforePrimer(one, dossier(meetings, [], deal), NOW);
  const CSM = 'Priya Raman';

  it.each([
    ['a kickoff, whoever is written down', planned('kickoff', 20, { attendees: [] })],
    ['an introduction', planned('introduction', 20)],
    ['a review with the CSM', planned('day_90_review', 20, { attendees: [CSM] })],
    [
      'a meeting with both of them',
      planned('other', 20, { attendees: ['priya.raman@northbeam.example', 'dr. dana whitfield'] }),
    ],
  ])('is %s', (_what, one) => {
    expect(invites(one)).toBe(true);
    expect(invites(one, [held('primer', 15)])).toBe(false);
    expect(invites(one, [], { handoffModel: 'am_clean_break' })).toBe(false);
  });

  it.each([
    ['the primer itself', planned('primer', 20, { attendees: [CSM] })],
    ['the alignment among colleagues', planned('alignment', 20, { attendees: [CSM] })],
    ['a review without the CSM', planned('day_90_review', 20)],
    ['a meeting with the CSM alone', planned('other', 20, { attendees: [CSM] })],
    ['a kickoff that was held', held('kickoff', 12)],
  ])('is not %s', (_what, one) => {
    expect(invites(one)).toBe(false);
  });
});
