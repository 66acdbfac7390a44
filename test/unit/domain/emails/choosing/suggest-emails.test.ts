import { describe, expect, it } from 'vitest';
import type { Deal } from '@/lib/domain/deals/deal';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { NO_PLAN, type Meeting } from '@/lib/domain/deals/meeting';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { Moment } from '@/lib/domain/emails/choosing/moment';
import { suggestEmails } from '@/lib/domain/emails/choosing/suggest-emails';
import { EMAIL_KINDS, type EmailKind } from '@/lib/domain/emails/email-kind';
import type { EmailTemplate } from '@/lib/domain/emails/template/email-template';
import { DEAL_PHASES, HANDOFF_MODELS } from '@/lib/domain/deals/deal';
import { USER_ROLES } from '@/lib/domain/roles';
import { DOSSIER_NOW, fullDossier } from '../../../../fixtures/dossiers';

/** A template that fits everywhere, so that a test narrows what it is about. */
function aTemplate(kind: EmailKind, changes: Partial<EmailTemplate> = {}): EmailTemplate {
  return {
    id: kind,
    kind,
    name: '',
    roles: USER_ROLES,
    phases: DEAL_PHASES,
    handoffModels: HANDOFF_MODELS,
    way: 'new',
    to: 'client',
    cc: [],
    required: [],
    optional: [],
    subject: 'A subject',
    body: 'A body',
    ...changes,
  };
}

const ALL = EMAIL_KINDS.map((kind) => aTemplate(kind));

function bareDossier(deal: Partial<Deal> = {}): Dossier {
  const full = fullDossier();
  return {
    ...full,
    deal: { ...full.deal, ...deal },
    facts: [],
    emails: [],
    meetings: [],
    calls: [],
  };
}

function aMoment(dossier: Dossier, changes: Partial<Moment> = {}): Moment {
  return { role: 'ae', dossier, awaited: [], thread: null, now: DOSSIER_NOW, ...changes };
}

function sent(kind: EmailKind, changes: Partial<SentEmail> = {}): SentEmail {
  return {
    id: `sent-${kind}`,
    dealId: 'deal-halden',
    templateId: kind,
    kind,
    mailbox: 'jordan.blake@northbeam.example',
    threadId: null,
    subject: 'A subject',
    recipients: { to: [], cc: [], bcc: [] },
    sentAt: '2026-09-10T09:00:00.000Z',
    text: '',
    answers: [],
    outcome: null,
    ...changes,
  };
}

function meeting(kind: Meeting['kind'], changes: Partial<Meeting>): Meeting {
  return {
    id: `meeting-${kind}`,
    dealId: 'deal-halden',
    kind,
    plannedAt: null,
    heldAt: null,
    attendees: [],
    outcome: '',
    decided: '',
    ...NO_PLAN,
    updatedAt: '2026-09-10T09:00:00.000Z',
    ...changes,
  };
}

const now = (moment: Moment, templates: readonly EmailTemplate[] = ALL) =>
  suggestEmails(templates, moment).filter(({ standing }) => standing === 'now');
const reasonFor = (kind: EmailKind, moment: Moment) =>
  suggestEmails(ALL, moment).find(({ template }) => template.kind === kind)?.reason ?? null;

describe('what speaks for a mail', () => {
  it('a call noted a short while ago asks for its summary, until one has left', () => {
    const call = { id: 'c', dealId: 'd', who: [], notes: '', updatedAt: '' };
    const noted = { ...bareDossier(), calls: [{ ...call, date: '2026-09-14' }] };
    const reason = { code: 'call_noted', day: '2026-09-14' };
    expect(reasonFor('call_summary', aMoment(noted))).toEqual(reason);
    const told = (sentAt: string) => ({ ...noted, emails: [sent('call_summary', { sentAt })] });
    expect(reasonFor('call_summary', aMoment(told('2026-09-13T10:00:00.000Z')))).toEqual(reason);
    expect(reasonFor('call_summary', aMoment(told('2026-09-14T18:00:00.000Z')))).toBeNull();
    const old = { ...noted, calls: [{ ...call, date: '2026-09-10' }] };
    expect(reasonFor('call_summary', aMoment(old))).toBeNull();
    const ahead = { ...noted, calls: [{ ...call, date: '2026-09-18' }] };
    expect(reasonFor('call_summary', aMoment(ahead))).toBeNull();
  });

  it('a summary nobody answered in time asks for its reminder, with the days', () => {
    const email = sent('call_summary');
    const overdue = [{ email, businessDays: 4, isOverdue: true }];
    expect(reasonFor('summary_nudge', aMoment(bareDossier(), { awaited: overdue }))).toEqual({
      code: 'unanswered',
      businessDays: 4,
    });
    const waiting = [{ email, businessDays: 1, isOverdue: false }];
    const [nudge] = suggestEmails(
      [aTemplate('summary_nudge')],
      aMoment(bareDossier(), { awaited: waiting }),
    );
    expect(nudge).toMatchObject({ standing: 'fits', reason: null });
  });

  it('there is no reminder without something to be reminded of', () => {
    const [nudge] = suggestEmails([aTemplate('summary_nudge')], aMoment(bareDossier()));
    expect(nudge?.standing).toBe('other');
  });

  it('a confirmed or corrected summary asks to be handed on, one given up does not', () => {
    const settled = (state: 'confirmed' | 'corrected' | 'closed') => ({
      ...bareDossier(),
      emails: [
        sent('call_summary', { outcome: { state, quote: '', at: '2026-09-15T08:00:00.000Z' } }),
      ],
    });
    const reason = { code: 'summary_settled', day: '2026-09-15T08:00:00.000Z' };
    expect(reasonFor('sdr_to_ae', aMoment(settled('confirmed')))).toEqual(reason);
    expect(reasonFor('sdr_to_ae', aMoment(settled('corrected')))).toEqual(reason);
    expect(reasonFor('sdr_to_ae', aMoment(settled('closed')))).toBeNull();
    const handedOn = settled('confirmed');
    handedOn.emails.push(sent('sdr_to_ae', { sentAt: '2026-09-15T10:00:00.000Z' }));
    expect(reasonFor('sdr_to_ae', aMoment(handedOn))).toBeNull();
  });

  it('a meeting that a colleague joins soon asks for their preparation', () => {
    const planned = (plannedAt: string, attendees = ['Mei Tanaka', 'Dana Whitfield']) => ({
      ...bareDossier(),
      meetings: [meeting('debrief', { plannedAt, attendees })],
    });
    expect(reasonFor('support_prep', aMoment(planned('2026-09-18T09:00:00.000Z')))).toEqual({
      code: 'meeting_ahead',
      day: '2026-09-18T09:00:00.000Z',
      name: 'Mei Tanaka',
    });
    expect(reasonFor('support_prep', aMoment(planned('2026-09-30T09:00:00.000Z')))).toBeNull();
    expect(reasonFor('support_prep', aMoment(planned('2026-09-15T09:00:00.000Z')))).toBeNull();
    const without = planned('2026-09-18T09:00:00.000Z', ['Dana Whitfield']);
    expect(reasonFor('support_prep', aMoment(without))).toBeNull();
    const told = planned('2026-09-18T09:00:00.000Z');
    told.emails.push(sent('support_prep', { sentAt: '2026-09-16T08:00:00.000Z' }));
    expect(reasonFor('support_prep', aMoment(told))).toBeNull();
  });

  it('success criteria that are written down ask to be confirmed, once', () => {
    const written = { ...bareDossier({ phase: 'negotiating' }), facts: fullDossier().facts };
    expect(reasonFor('success_statement', aMoment(written))).toMatchObject({
      code: 'criteria_written',
    });
    const early = { ...written, deal: { ...written.deal, phase: 'evaluating' as const } };
    expect(reasonFor('success_statement', aMoment(early))).toBeNull();
    const unwritten = bareDossier({ phase: 'negotiating' });
    expect(reasonFor('success_statement', aMoment(unwritten))).toBeNull();
    const told = { ...written, emails: [sent('success_statement')] };
    expect(reasonFor('success_statement', aMoment(told))).toBeNull();
  });

  it('the introduction waits for the primer call', () => {
    const heldAt = '2026-09-15T09:00:00.000Z';
    const primer = (changes: Partial<Meeting>) => ({
      ...bareDossier(),
      meetings: [meeting('primer', changes)],
    });
    expect(reasonFor('csm_introduction', aMoment(primer({ heldAt })))).toEqual({
      code: 'primer_held',
      day: heldAt,
    });
    const planned = primer({ plannedAt: '2026-09-18T09:00:00.000Z' });
    expect(reasonFor('csm_introduction', aMoment(planned))).toBeNull();
    const ahead = primer({ heldAt: '2026-09-18T09:00:00.000Z' });
    expect(reasonFor('csm_introduction', aMoment(ahead))).toBeNull();
    const told = { ...primer({ heldAt }), emails: [sent('csm_introduction')] };
    expect(reasonFor('csm_introduction', aMoment(told))).toBeNull();
  });

  it.each(['brief_to_csm', 'am_introduction'] as const)(
    'a signed deal asks for %s, once',
    (kind) => {
      const signed = bareDossier({ closeDate: '2026-09-15' });
      expect(reasonFor(kind, aMoment(signed))).toEqual({ code: 'signed', day: '2026-09-15' });
      expect(reasonFor(kind, aMoment({ ...signed, emails: [sent(kind)] }))).toBeNull();
    },
  );

  it('the day-30 call is booked around its day', () => {
    const closed = (closeDate: string | null) => aMoment(bareDossier({ closeDate }));
    expect(reasonFor('day_30_invitation', closed('2026-08-20'))).toEqual({
      code: 'day_30',
      day: '2026-09-19',
    });
    expect(reasonFor('day_30_invitation', closed('2026-09-10'))).toBeNull();
    expect(reasonFor('day_30_invitation', closed('2026-07-01'))).toBeNull();
    expect(reasonFor('day_30_invitation', closed(null))).toBeNull();
  });

  describe('a client in the open thread', () => {
    const dana = { address: 'dana.whitfield@haldenfoods.example', name: 'Dana Whitfield' };
    const thread = (...people: { address: string; name: string | null }[]) => ({
      threadId: 't1',
      people,
    });
    const cleanBreak = bareDossier({ handoffModel: 'am_clean_break', phase: 'first_90_days' });

    it('is redirected after a clean break', () => {
      expect(reasonFor('redirect_to_am', aMoment(cleanBreak, { thread: thread(dana) }))).toEqual({
        code: 'client_writes',
        name: 'Dana Whitfield',
      });
    });

    it('is known by the deal’s domain too, and by the address where the name is unknown', () => {
      const stranger = { address: 'kim@haldenfoods.example', name: null };
      expect(
        reasonFor('redirect_to_am', aMoment(cleanBreak, { thread: thread(stranger) })),
      ).toEqual({ code: 'client_writes', name: 'kim@haldenfoods.example' });
    });

    it('is left alone before the handover, in the other model, where the successor is in it, and on the introduction’s own thread', () => {
      const open = { thread: thread(dana) };
      const before = bareDossier({ handoffModel: 'am_clean_break', phase: 'signed' });
      expect(reasonFor('redirect_to_am', aMoment(before, open))).toBeNull();
      const stays = bareDossier({ phase: 'first_90_days' });
      expect(reasonFor('redirect_to_am', aMoment(stays, open))).toBeNull();
      const priya = { address: 'priya.raman@northbeam.example', name: 'Priya Raman' };
      expect(
        reasonFor('redirect_to_am', aMoment(cleanBreak, { thread: thread(dana, priya) })),
      ).toBeNull();
      const own = { ...cleanBreak, emails: [sent('am_introduction', { threadId: 't1' })] };
      expect(reasonFor('redirect_to_am', aMoment(own, open))).toBeNull();
      expect(reasonFor('redirect_to_am', aMoment(cleanBreak))).toBeNull();
    });

    it('goes to the account executive from the technical win on, unless they are in it', () => {
      const won = bareDossier({ phase: 'technical_win' });
      const ae = { address: 'jordan.blake@northbeam.example', name: 'Jordan Blake' };
      const of = (dossier: Dossier, ...people: { address: string; name: string }[]) =>
        reasonFor('forward_to_ae', aMoment(dossier, { role: 'se', thread: thread(...people) }));
      expect(of(won, dana)).toEqual({ code: 'client_writes', name: 'Dana Whitfield' });
      expect(of(won, dana, ae)).toBeNull();
      expect(of(bareDossier({ phase: 'evaluating' }), dana)).toBeNull();
    });
  });
});

describe('the order', () => {
  it('puts what something speaks for first, the most urgent before, then what fits, then the rest', () => {
    const dossier = bareDossier({ phase: 'signed', closeDate: '2026-09-15' });
    dossier.meetings.push(meeting('primer', { heldAt: '2026-09-15T09:00:00.000Z' }));
    const templates = [
      aTemplate('champion_recap', { roles: ['se'] }),
      aTemplate('success_statement', { phases: ['negotiating'] }),
      aTemplate('csm_introduction'),
      aTemplate('support_prep'),
      aTemplate('brief_to_csm'),
    ];
    expect(
      suggestEmails(templates, aMoment(dossier)).map(({ template, standing }) => [
        template.kind,
        standing,
      ]),
    ).toEqual([
      ['brief_to_csm', 'now'],
      ['csm_introduction', 'now'],
      ['support_prep', 'fits'],
      ['champion_recap', 'other'],
      ['success_statement', 'other'],
    ]);
  });

  it('a reason of the wrong role, phase or model is none', () => {
    const dossier = bareDossier({ phase: 'signed', closeDate: '2026-09-15' });
    expect(now(aMoment(dossier), [aTemplate('brief_to_csm', { roles: ['se'] })])).toEqual([]);
    expect(now(aMoment(dossier), [aTemplate('brief_to_csm', { phases: ['steady'] })])).toEqual([]);
    expect(
      now(aMoment(dossier), [aTemplate('brief_to_csm', { handoffModels: ['am_clean_break'] })]),
    ).toEqual([]);
  });

  it('a mail written once a deal goes down when it has left; one written after each call does not', () => {
    const dossier = bareDossier();
    dossier.emails.push(sent('champion_recap'), sent('call_summary'));
    const standings = suggestEmails(
      [aTemplate('champion_recap'), aTemplate('call_summary')],
      aMoment(dossier),
    ).map(({ template, standing }) => [template.kind, standing]);
    expect(standings).toEqual([
      ['call_summary', 'fits'],
      ['champion_recap', 'other'],
    ]);
  });

  it('the rep’s own words come before ours of the same kind, wherever they stood', () => {
    const own = aTemplate('call_summary', { id: 'own-1', name: 'Mine' });
    const ids = suggestEmails([...ALL, own], aMoment(bareDossier())).map(
      ({ template }) => template.id,
    );
    expect(ids.indexOf('own-1')).toBe(ids.indexOf('call_summary') - 1);
  });

  it('gives every template once', () => {
    const ids = suggestEmails(ALL, aMoment(fullDossier())).map(({ template }) => template.id);
    expect(ids.toSorted()).toEqual([...EMAIL_KINDS].toSorted());
  });
});
