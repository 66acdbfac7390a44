import { beforeEach, describe, expect, it } from 'vitest';
import { guardOf, type GuardedDraft } from '@/lib/domain/guards/guard-of';
import { answerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import { introductionConcerns } from '@/lib/domain/emails/checks/introduction-concerns';
import { first90Of } from '@/lib/domain/first-90/first-90';
import { gateGaps } from '@/lib/domain/gate/gate-gaps';
import { NO_PLAN, type Meeting } from '@/lib/domain/deals/meeting';
import { meetingProblems } from '@/lib/domain/meetings/meeting-problems';
import { promiseReview } from '@/lib/domain/meetings/promise-review';
import type { GuardState } from '@/lib/domain/guards/guard-state';
import type { Overview } from '@/lib/domain/overview/overview';
import { settleOverdue } from '@/lib/storage/repositories/ledger-repository';
import { BackgroundHarness } from '../background/background-harness';
import { aDeal, aPerson, aPromise, aReport, aSummary, maya, NOW } from '../../fixtures/records';

const DEAL = 'deal-northwind';
const DANA = { address: 'dana.whitfield@northwindclinics.example', name: 'Dana' };
const PRIYA = { address: 'priya@fernhill.example', name: 'Priya Raman' };
/** The Friday before the Monday on which these tests play. */
const CLOSED = '2026-02-27';

let background: BackgroundHarness;
beforeEach(async () => {
  background = new BackgroundHarness();
  await background.ask('profile.save', maya);
  await background.ask('mailboxes.set', { address: maya.address, enabled: true });
  await background.db.deals.add(aDeal({ phase: 'signed', closeDate: CLOSED }));
  await background.db.people.bulkAdd([
    aPerson(),
    aPerson({ id: 'person-priya', role: 'csm', name: PRIYA.name, addresses: [PRIYA.address] }),
  ]);
});

const whole = async () => {
  const deal = await background.ask('deals.whole', { id: DEAL }, 'desk');
  if (deal === null) throw new Error('no deal');
  return deal;
};
const overview = async (): Promise<Overview> => {
  const made = await background.ask('overviews.get', { dealId: DEAL }, 'desk');
  if (made === null) throw new Error('no overview');
  return made;
};
const viewer = (role: 'ae' | 'se' = 'ae', now = background.now) => ({
  role,
  calendar: answerCalendar(maya, 'UTC'),
  payouts: false,
  now: new Date(now),
});
const meeting = (kind: Meeting['kind'], changes: Partial<Meeting> = {}): Meeting => ({
  id: `meeting-${kind}`,
  dealId: DEAL,
  kind,
  plannedAt: '2026-03-06T10:00:00.000Z',
  heldAt: null,
  attendees: [],
  outcome: '',
  decided: '',
  ...NO_PLAN,
  updatedAt: NOW,
  ...changes,
});
const state = (changes: Partial<GuardState>): GuardState => ({
  dealId: DEAL,
  phase: 'handed_over',
  handoffModel: 'am_clean_break',
  ae: 'Maya',
  successor: 'Priya',
  isOwnThread: false,
  isSettled: false,
  ...changes,
});
const answer: GuardedDraft = {
  recipients: { to: [DANA], cc: [], bcc: [] },
  way: 'reply',
  kind: null,
};

describe('a failure that handoffs are known for', () => {
  it('the handoff comes after onboarding began: a kickoff before brief and alignment is said to be too early', async () => {
    const problems = meetingProblems(meeting('kickoff'), await whole(), viewer());
    const codes = problems.map(({ code }) => code);
    expect(codes).toContain('kickoff_before_brief');
    expect(codes).toContain('no_alignment_yet');
  });

  it('it is verbal only: without a brief the gate asks, and 48 hours after the close it is late', async () => {
    const page = ['deal', 'https://app.hubspot.com/contacts/1/record/0-3/2'] as const;
    const record = { crm: 'hubspot', account: '1', recordId: '2' };
    const before = await background.ask('gate.state', { record }, ...page);
    expect(before.gaps).toEqual([{ kind: 'no_brief' }]);
    expect((await overview()).clocks).toContainEqual(
      expect.objectContaining({ id: 'brief', state: 'late' }),
    );
  });

  it('promises are made that nobody can keep: they are unclassed until reviewed, one by one', async () => {
    await background.ask('ledger.sending', { ...aReport([aPromise()]), leavesLater: false });
    background.now = '2026-03-02T09:10:00.000Z';
    await settleOverdue(background.db, background.now);
    expect((await overview()).flags).toContain('promises_unclassed');
    const { promises } = await whole();
    const reviewed = promiseReview(promises, [], '2026-03-02');
    expect(reviewed.map(({ outcome }) => outcome)).toEqual([null]);
  });

  it('the champion meets a stranger: primer, then introduction, then the first call', async () => {
    const origin = {
      dealId: DEAL,
      templateId: 'csm_introduction',
      kind: 'csm_introduction',
      csmName: PRIYA.name,
      csmAddress: PRIYA.address,
      pairingReason: '',
      lacksPrimer: true,
    } as const;
    expect(introductionConcerns('Dana, meet Priya Raman.', origin)).toContain('primer');
    const problems = meetingProblems(
      meeting('introduction', { attendees: [PRIYA.name, 'Dana Whitfield'] }),
      await whole(),
      viewer(),
    );
    expect(problems.map(({ code }) => code)).toContain('invited_before_primer');
  });

  it('the AE vanishes: for 90 days something is expected of them, and the day-30 call comes due', async () => {
    await background.db.deals.update(DEAL, { phase: 'first_90_days' });
    const way = first90Of(await whole(), viewer())?.ae;
    expect(way).toMatchObject({ stage: 'active', may: 'freely' });
    expect(way?.expected).toContain('answer_same_day');
    background.now = '2026-04-10T09:00:00.000Z';
    const { clocks, agenda } = await overview();
    expect(clocks).toContainEqual(expect.objectContaining({ id: 'day_30_call', state: 'late' }));
    expect(agenda.some(({ code }) => code === 'day_30_call')).toBe(true);
  });

  it('success is defined by the CSM alone: before the close the criteria are a gap, and a conversation is due', async () => {
    await background.db.deals.update(DEAL, { phase: 'negotiating', closeDate: '2026-03-20' });
    const gaps = gateGaps(await whole(), new Date(background.now));
    expect(gaps).toContainEqual({ kind: 'brief', item: 'successCriteria', state: 'empty' });
    const { clocks, flags } = await overview();
    expect(flags).toContain('no_measure');
    expect(clocks.map(({ id }) => id)).toContain('success_conversation');
  });

  it('the risks are hidden: a brief without one landmine is not done', async () => {
    const gaps = gateGaps(await whole(), new Date(background.now));
    expect(gaps).toContainEqual({ kind: 'brief', item: 'risks', state: 'empty' });
  });

  it('a side commitment is written nowhere: what a mail promises is in the ledger, and on the agenda', async () => {
    await background.ask('ledger.sending', { ...aReport([aPromise()]), leavesLater: false });
    background.now = '2026-03-02T09:10:00.000Z';
    await settleOverdue(background.db, background.now);
    expect((await whole()).promises.map(({ sentence }) => sentence)).toEqual([
      'we will waive the setup fee',
    ]);
    const item = (await overview()).agenda.find(({ kind }) => kind === 'promise');
    expect(item?.dueAt?.slice(0, 10)).toBe('2026-03-06');
  });

  it('a summary stays without an answer: after the set time that is a flag, and asked for again', async () => {
    await background.db.emails.add(aSummary({ sentAt: NOW }));
    expect((await overview()).flags).not.toContain('unanswered');
    background.now = '2026-03-06T09:00:00.000Z';
    const late = await overview();
    expect(late.flags).toContain('unanswered');
    expect(late.agenda.map(({ kind }) => kind)).toContain('unanswered');
  });

  it('the AE lingers as the contact: what still reaches them is redirected', () => {
    expect(guardOf(maya, state({}), answer)).toBe('redirect_to_am');
    expect(guardOf(maya, state({ handoffModel: 'csm_90_day' }), answer)).toBe('through_csm');
  });

  it('the SE can’t let go: after the technical win the AE answers', async () => {
    const se = { ...maya, role: 'se' as const };
    expect(guardOf(se, state({ phase: 'technical_win' }), answer)).toBe('step_back');
    await background.db.deals.update(DEAL, { phase: 'technical_win', closeDate: null });
    const problems = meetingProblems(meeting('other'), await whole(), viewer('se'));
    expect(problems.map(({ code }) => code)).toContain('step_back');
  });
});
