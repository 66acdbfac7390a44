import { addDays, differenceInCalendarDays, formatISO, parseISO } from 'date-fns';
import { factValues } from '../../brief/fact';
import type { DealPhase } from '../../deals/deal';
import type { Dossier } from '../../deals/dossier';
import type { SentEmail } from '../../deals/sent-email';
import type { MailAddress } from '../../mail/mail-address';
import { isOurRole, type PersonRole } from '../../people/person';
import { findParty } from '../context/parties';
import type { EmailKind } from '../email-kind';
import type { Moment } from './moment';
import type { Reason } from './reason';

/** A call this far back still asks for its summary; days. */
const CALL_IS_FRESH = 3;
/** A meeting this near asks for its preparation; days. */
const MEETING_IS_NEAR = 5;
/** The day-30 call is booked from ten days before to ten days after its day. */
const DAY_30 = { day: 30, from: 20, to: 40 };
/** From the technical win to the signature. */
const UP_TO_SIGNATURE: readonly DealPhase[] = ['technical_win', 'negotiating'];
const AFTER_HANDOVER: readonly DealPhase[] = ['handed_over', 'first_90_days', 'steady'];

type Finder = (moment: Moment) => Reason | null;

/** What makes each mail the one to write. The order is the order of urgency: what lies open on the desk first. */
const FINDERS: Readonly<Record<EmailKind, Finder>> = {
  redirect_to_am: (moment) =>
    moment.dossier.deal.handoffModel === 'am_clean_break' &&
    AFTER_HANDOVER.includes(moment.dossier.deal.phase) &&
    !isThreadOf(moment, 'am_introduction')
      ? clientWrites(moment, ['am', 'csm'])
      : null,
  forward_to_ae: (moment) =>
    UP_TO_SIGNATURE.includes(moment.dossier.deal.phase) ? clientWrites(moment, ['ae']) : null,
  summary_nudge: ({ awaited }) => {
    const overdue = awaited.find(({ isOverdue }) => isOverdue);
    return overdue === undefined
      ? null
      : { code: 'unanswered', businessDays: overdue.businessDays };
  },
  call_summary: ({ dossier, now }) => {
    const last = dossier.calls
      .map(({ date }) => date)
      .toSorted()
      .at(-1);
    if (last === undefined) return null;
    const past = differenceInCalendarDays(now, parseISO(last));
    const sent = lastSent(dossier, 'call_summary');
    if (past < 0 || past > CALL_IS_FRESH) return null;
    return sent !== null && localDay(sent.sentAt) >= last
      ? null
      : { code: 'call_noted', day: last };
  },
  champion_recap: ({ dossier }) =>
    lastSent(dossier, 'champion_recap') === null ? { code: 'technical_win' } : null,
  sdr_to_ae: ({ dossier }) => {
    const settled = lastSettled(dossier);
    const sent = lastSent(dossier, 'sdr_to_ae');
    if (settled === null || (sent !== null && sent.sentAt >= settled)) return null;
    return { code: 'summary_settled', day: settled };
  },
  support_prep: meetingAhead,
  success_statement: ({ dossier }) => {
    const count = statedCriteria(dossier);
    return !UP_TO_SIGNATURE.includes(dossier.deal.phase) ||
      count === 0 ||
      lastSent(dossier, 'success_statement') !== null
      ? null
      : { code: 'criteria_written', count };
  },
  brief_to_csm: (moment) => signed(moment, 'brief_to_csm'),
  csm_introduction: ({ dossier, now }) => {
    const held = dossier.meetings
      .flatMap(({ kind, heldAt }) => (kind === 'primer' && heldAt !== null ? [heldAt] : []))
      .find((at) => Date.parse(at) <= now.getTime());
    if (held === undefined || lastSent(dossier, 'csm_introduction') !== null) return null;
    return { code: 'primer_held', day: held };
  },
  am_introduction: (moment) => signed(moment, 'am_introduction'),
  day_30_invitation: ({ dossier, now }) => {
    const { closeDate } = dossier.deal;
    if (closeDate === null || lastSent(dossier, 'day_30_invitation') !== null) return null;
    const closed = parseISO(closeDate);
    const past = differenceInCalendarDays(now, closed);
    if (past < DAY_30.from || past > DAY_30.to) return null;
    return {
      code: 'day_30',
      day: formatISO(addDays(closed, DAY_30.day), { representation: 'date' }),
    };
  },
};

/** Mail kinds, the most urgent first where several have a reason. */
export const BY_URGENCY: readonly string[] = Object.keys(FINDERS);

/** Why a mail of this kind is the one to write now; null where nothing speaks for it. */
export function findReason(kind: EmailKind, moment: Moment): Reason | null {
  return FINDERS[kind](moment);
}

/** The last mail of a kind that left from here; null without one. */
export function lastSent({ emails }: Dossier, kind: EmailKind): SentEmail | null {
  return (
    emails
      .filter((email) => email.kind === kind)
      .toSorted((a, b) => a.sentAt.localeCompare(b.sentAt))
      .at(-1) ?? null
  );
}

function localDay(instant: string): string {
  return formatISO(new Date(instant), { representation: 'date' });
}

/** When a summary was last confirmed or corrected. */
function lastSettled({ emails }: Dossier): string | null {
  return (
    emails
      .filter(({ kind, outcome }) => kind === 'call_summary' && outcome?.state !== 'closed')
      .flatMap(({ outcome }) => (outcome === null ? [] : [outcome.at]))
      .toSorted()
      .at(-1) ?? null
  );
}

function statedCriteria({ facts }: Dossier): number {
  const criteria = factValues(facts).successCriteria ?? [];
  return criteria.filter(({ metric, target }) => metric.trim() !== '' && target.trim() !== '')
    .length;
}

function signed({ dossier }: Moment, kind: EmailKind): Reason | null {
  return lastSent(dossier, kind) === null ? { code: 'signed', day: dossier.deal.closeDate } : null;
}

function meetingAhead({ dossier, now }: Moment): Reason | null {
  const colleague = findParty(dossier.people, 'support')?.name.trim() ?? '';
  if (colleague === '') return null;
  const ahead = dossier.meetings
    .filter(({ heldAt, attendees }) => heldAt === null && attendees.includes(colleague))
    .flatMap(({ plannedAt }) => (plannedAt === null ? [] : [plannedAt]))
    .filter((planned) => {
      const days = differenceInCalendarDays(new Date(planned), now);
      return Date.parse(planned) > now.getTime() && days <= MEETING_IS_NEAR;
    })
    .toSorted()[0];
  if (ahead === undefined) return null;
  const told = lastSent(dossier, 'support_prep');
  const isTold =
    told !== null &&
    differenceInCalendarDays(new Date(ahead), new Date(told.sentAt)) <= MEETING_IS_NEAR;
  return isTold ? null : { code: 'meeting_ahead', day: ahead, name: colleague };
}

/** The customer's first person in the open thread, as long as nobody is in it who took over. */
function clientWrites({ dossier, thread }: Moment, successors: readonly PersonRole[]) {
  if (thread === null) return null;
  const roleOf = ({ address }: MailAddress) =>
    dossier.people.find(({ addresses }) => addresses.includes(address))?.role ?? null;
  const roles = thread.people.map(roleOf);
  if (roles.some((role) => role !== null && successors.includes(role))) return null;
  const client = thread.people.find((person) => {
    const role = roleOf(person);
    if (role !== null) return !isOurRole(role);
    return dossier.deal.domains.includes(person.address.split('@').at(-1) ?? '');
  });
  if (client === undefined) return null;
  return { code: 'client_writes', name: client.name ?? client.address } as const;
}

function isThreadOf({ dossier, thread }: Moment, kind: EmailKind): boolean {
  return dossier.emails.some(
    (email) =>
      email.kind === kind && email.threadId !== null && email.threadId === thread?.threadId,
  );
}
