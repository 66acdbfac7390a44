import { dayOf } from '../dates/calendar-day';
import { dayEnd } from '../dates/day-bounds';
import { dayInZone } from '../dates/day-in-zone';
import { DEAL_PHASES, type DealPhase } from '../deals/deal';
import { hasReached } from '../deals/has-reached';
import { heldMeetings } from '../deals/held-meetings';
import type { WholeDeal } from '../deals/whole-deal';
import type { EmailKind } from '../emails/email-kind';
import { LAST_AE_DAY } from '../first-90/ae-stage';
import { dayZero } from '../first-90/day-zero';
import type { Viewer } from '../overview/viewer';
import { OFFER_REASONS, type OfferReason, type PhaseOffer } from './phase-offer';
import type { PhaseRefusal } from './phase-refusal';

const INTRODUCTIONS: readonly (EmailKind | null)[] = ['csm_introduction', 'am_introduction'];

/** Something that happened, and the phase that it speaks for. */
interface Evidence {
  readonly to: DealPhase;
  readonly reason: OfferReason;
  /** ISO instant. */
  readonly at: string;
}

/**
 * The furthest phase that a deal seems to have reached by what happened; null where it is where it says, or the rep
 * has refused. What happens once more may be offered once more, and a phase is only ever offered forward.
 */
export function offeredPhase(whole: WholeDeal, viewer: Viewer): PhaseOffer | null {
  const { deal, refusals } = whole;
  if (deal.archivedAt !== null) return null;
  const [best] = [
    technicalWin(whole),
    ...signed(whole, viewer),
    handedOver(whole),
    firstCall(whole, viewer),
    steady(whole, viewer),
  ]
    .filter((one) => one !== null)
    .filter(({ to }) => !hasReached(deal.phase, to))
    .filter((one) => !refusals.some((refusal) => covers(refusal, one)))
    .map((one) => ({ ...one, key: keyOf(deal.id, one) }))
    .toSorted((a, b) => DEAL_PHASES.indexOf(b.to) - DEAL_PHASES.indexOf(a.to));
  return best ?? null;
}

function keyOf(dealId: string, { to, reason, at }: Evidence): string {
  return `${dealId} ${to} ${reason} ${at}`;
}

/** Who refused one offer of a phase has refused what spoke for it as weakly, or more so, by then. */
function covers({ key, at }: PhaseRefusal, { to, reason, at: happened }: Evidence): boolean {
  const [, refusedPhase, refusedReason] = key.split(' ');
  const strength = OFFER_REASONS.findIndex((one) => one === refusedReason);
  return (
    refusedPhase === to &&
    strength >= 0 &&
    strength <= OFFER_REASONS.indexOf(reason) &&
    (key.endsWith(happened) || happened <= at)
  );
}

/** The SE's mail to the champion says that the proof is done. */
function technicalWin({ emails }: WholeDeal): Evidence | null {
  const at = lastSent(emails, ['champion_recap']);
  return at === null ? null : { to: 'technical_win', reason: 'champion_recap_sent', at };
}

/** What says that it is signed, the surest first. */
function signed({ deal, records, delivery }: WholeDeal, viewer: Viewer): Evidence[] {
  const won = records
    .flatMap(({ standing, wonAt }) => (standing === 'won' && wonAt !== null ? [wonAt] : []))
    .toSorted()[0];
  const { contractSigned } = delivery;
  const { timeZone } = viewer.calendar;
  return [
    evidence('won_in_crm', won),
    evidence(
      'contract_signed',
      contractSigned === null ? undefined : dayEnd(dayOf(contractSigned), timeZone),
    ),
    evidence('close_date_passed', passedClose({ deal, records }, viewer)),
  ].flatMap((one) => one ?? []);
}

function evidence(reason: OfferReason, at: string | undefined): Evidence | null {
  return at === undefined ? null : { to: 'signed', reason, at };
}

/**
 * The end of a close date that has gone by. Of a deal that is still being proved it is a plan that slipped, and a CRM
 * that was looked at since, or says lost, knows better.
 */
function passedClose(
  { deal, records }: Pick<WholeDeal, 'deal' | 'records'>,
  { now, calendar }: Viewer,
): string | undefined {
  if (deal.closeDate === null || deal.phase === 'evaluating') return undefined;
  const end = dayEnd(dayOf(deal.closeDate), calendar.timeZone);
  const isDenied = records.some(
    ({ standing, seenAt }) =>
      standing === 'lost' || (standing === 'open' && seenAt !== null && seenAt > end),
  );
  return end < now.toISOString() && !isDenied ? end : undefined;
}

/** The introduction left. */
function handedOver({ emails }: WholeDeal): Evidence | null {
  const at = lastSent(emails, INTRODUCTIONS);
  return at === null ? null : { to: 'handed_over', reason: 'introduction_sent', at };
}

/**
 * The first introduction or kickoff that was held on the day of the introduction or later: before that the customer
 * met a stranger. A handover that was set by hand has no day of its own.
 */
function firstCall({ deal, emails, meetings }: WholeDeal, viewer: Viewer): Evidence | null {
  const from = firstSent(emails, INTRODUCTIONS);
  if (from === null && !hasReached(deal.phase, 'handed_over')) return null;
  const { timeZone } = viewer.calendar;
  const since = from === null ? 0 : dayInZone(from, timeZone);
  const held = heldMeetings(meetings, viewer.now).find(
    ({ kind, heldAt }) =>
      (kind === 'introduction' || kind === 'kickoff') && dayInZone(heldAt, timeZone) >= since,
  );
  return held === undefined
    ? null
    : { to: 'first_90_days', reason: 'first_call_held', at: held.heldAt };
}

/** 90 days after the close, of a deal that was handed over. */
function steady(whole: WholeDeal, { now, calendar }: Viewer): Evidence | null {
  const isHandedOver =
    hasReached(whole.deal.phase, 'handed_over') || lastSent(whole.emails, INTRODUCTIONS) !== null;
  const zero = dayZero(whole, calendar.timeZone);
  if (!isHandedOver || zero === null) return null;
  const at = dayEnd(zero + LAST_AE_DAY, calendar.timeZone);
  return at < now.toISOString() ? { to: 'steady', reason: 'day_90_passed', at } : null;
}

function sentOf(emails: WholeDeal['emails'], kinds: readonly (EmailKind | null)[]): string[] {
  return emails
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ sentAt }) => sentAt)
    .toSorted();
}

function lastSent(emails: WholeDeal['emails'], kinds: readonly (EmailKind | null)[]) {
  return sentOf(emails, kinds).at(-1) ?? null;
}

function firstSent(emails: WholeDeal['emails'], kinds: readonly (EmailKind | null)[]) {
  return sentOf(emails, kinds)[0] ?? null;
}
