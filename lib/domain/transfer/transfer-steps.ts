import { differenceInCalendarDays, parseISO } from 'date-fns';
import { DEAL_PHASES } from '../deals/deal';
import type { Dossier } from '../deals/dossier';
import { heldMeetings } from '../deals/held-meetings';
import type { Meeting } from '../deals/meeting';
import { invitesBeforePrimer } from './invites-before-primer';
import { primerHeld } from './primer-held';

/** How a champion is handed to the CSM, in the order that keeps them from meeting a stranger. */
export const TRANSFER_STEPS = ['primer', 'introduction', 'first_call'] as const;
export type TransferStepId = (typeof TRANSFER_STEPS)[number];

/** Why a step is where it is: what it waits for, or what it came before. */
export type TransferReason =
  | 'after_primer'
  | 'after_introduction'
  | 'before_primer'
  | 'before_introduction'
  | 'invited_before_primer'
  | 'overtaken';

export interface TransferStep {
  readonly id: TransferStepId;
  /** `out_of_order`: it happened, or is planned, before something that should come first. */
  readonly state: 'done' | 'next' | 'waiting' | 'out_of_order';
  /** When it happened, ISO 8601; null for not yet, and for an introduction nobody here saw leave. */
  readonly at: string | null;
  /** When it is planned for; null where it is not, or has happened. */
  readonly plannedAt: string | null;
  readonly who: readonly string[];
  readonly reason: TransferReason | null;
  /** The meeting it is kept as; null where there is none. */
  readonly meetingId: string | null;
}

/**
 * The way of a champion from the AE to the CSM: the private primer call, the written introduction, the AE on the
 * first call with the CSM, which is the first introduction or kickoff that was held. Days are compared as this
 * computer counts them: what happened on one day is in order. Empty where no CSM takes over.
 */
export function transferSteps(dossier: Dossier, now: Date): TransferStep[] {
  if (dossier.deal.handoffModel !== 'csm_90_day') return [];
  const primer = primerHeld(dossier.meetings, now)?.heldAt ?? null;
  const introduction = introduced(dossier);
  return [
    primerStep(dossier, now, introduction.isDone),
    introductionStep(dossier, primer, introduction),
    firstCallStep(dossier, now, { primer, introduction }),
  ];
}

interface Introduction {
  readonly isDone: boolean;
  readonly at: string | null;
}

/** A deal is handed over when the introduction has left, be it from elsewhere. */
function introduced({ deal, emails }: Dossier): Introduction {
  const at = earliest(
    emails.filter(({ kind }) => kind === 'csm_introduction').map(({ sentAt }) => sentAt),
  );
  const isHandedOver = DEAL_PHASES.indexOf(deal.phase) >= DEAL_PHASES.indexOf('handed_over');
  return { isDone: at !== null || isHandedOver, at };
}

function primerStep({ meetings }: Dossier, now: Date, isIntroduced: boolean): TransferStep {
  const held = primerHeld(meetings, now);
  const planned = meetings.find((one) => one.kind === 'primer' && one.heldAt === null);
  return {
    id: 'primer',
    state: held === null ? 'next' : 'done',
    at: held?.heldAt ?? null,
    plannedAt: held === null ? (planned?.plannedAt ?? null) : null,
    who: (held ?? planned)?.attendees ?? [],
    reason: held === null && isIntroduced ? 'overtaken' : null,
    meetingId: (held ?? planned)?.id ?? null,
  };
}

function introductionStep(
  { emails }: Dossier,
  primer: string | null,
  { isDone, at }: Introduction,
): TransferStep {
  const mail = emails.find(({ kind, sentAt }) => kind === 'csm_introduction' && sentAt === at);
  const shared = {
    id: 'introduction',
    at,
    plannedAt: null,
    who: (mail?.recipients.to ?? []).map(({ name, address }) => name ?? address),
    meetingId: null,
  } as const;
  if (!isDone) {
    return primer === null
      ? { ...shared, state: 'waiting', reason: 'after_primer' }
      : { ...shared, state: 'next', reason: null };
  }
  // Of one that nobody saw leave no order is known.
  const isEarly = primer === null || (at !== null && isDayBefore(at, primer));
  return isEarly
    ? { ...shared, state: 'out_of_order', reason: 'before_primer' }
    : { ...shared, state: 'done', reason: null };
}

function firstCallStep(
  dossier: Dossier,
  now: Date,
  { primer, introduction }: { primer: string | null; introduction: Introduction },
): TransferStep {
  const { meetings } = dossier;
  const held = heldMeetings(meetings, now).find(isFirstCall) ?? null;
  const planned = meetings.filter((one) => one.plannedAt !== null && one.heldAt === null);
  const early = planned.find((meeting) => invitesBeforePrimer(meeting, dossier, now));
  const shown = held ?? early ?? planned.find(isFirstCall);
  const shared = {
    id: 'first_call',
    at: held?.heldAt ?? null,
    plannedAt: held === null ? (shown?.plannedAt ?? null) : null,
    who: shown?.attendees ?? [],
    meetingId: shown?.id ?? null,
  } as const;
  if (held !== null) {
    const { heldAt } = held;
    const isUnprepared = primer === null || isDayBefore(heldAt, primer);
    const { isDone, at } = introduction;
    const isUnannounced = !isDone || (at !== null && isDayBefore(heldAt, at));
    if (isUnprepared) return { ...shared, state: 'out_of_order', reason: 'before_primer' };
    if (isUnannounced) return { ...shared, state: 'out_of_order', reason: 'before_introduction' };
    return { ...shared, state: 'done', reason: null };
  }
  if (early !== undefined)
    return { ...shared, state: 'out_of_order', reason: 'invited_before_primer' };
  return introduction.isDone
    ? { ...shared, state: 'next', reason: null }
    : { ...shared, state: 'waiting', reason: 'after_introduction' };
}

function isFirstCall({ kind }: Meeting): boolean {
  return kind === 'introduction' || kind === 'kickoff';
}

function earliest(instants: readonly string[]): string | null {
  return instants.toSorted()[0] ?? null;
}

function isDayBefore(instant: string, other: string): boolean {
  return differenceInCalendarDays(parseISO(instant), parseISO(other)) < 0;
}
