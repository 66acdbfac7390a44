import { factValues } from '../brief/fact';
import { dayOf, isoDay, type CalendarDay } from '../dates/calendar-day';
import { dayInZone } from '../dates/day-in-zone';
import { hasReached } from '../deals/has-reached';
import { heldMeetings } from '../deals/held-meetings';
import type { WholeDeal } from '../deals/whole-deal';
import type { Viewer } from '../overview/viewer';
import { accountDay, STAGE_SPANS, stageOf, type AeStage } from './ae-stage';
import { dayZero } from './day-zero';
import { payoutsOf, type Payout } from './payouts';

/** What is asked of an AE in a stage of the first 90 days. */
export const EXPECTATIONS = [
  'attend_kickoff',
  'answer_same_day',
  'hold_day_30_call',
  'answer_in_24_hours',
  'only_when_asked',
  'only_with_signal',
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** One stage with its calendar days, `YYYY-MM-DD`. */
export interface StageDays {
  readonly stage: AeStage;
  readonly firstDay: string;
  /** Null for the last, which has no end. */
  readonly lastDay: string | null;
}

/** The AE's way out of an account that a CSM has taken over. */
export interface AeWay {
  /** Which day of the account today is; 0 is the close, less before it. */
  readonly today: number;
  /** Null up to the close. */
  readonly stage: AeStage | null;
  readonly stages: readonly StageDays[];
  /** What is asked of the AE now, what passes first. */
  readonly expected: readonly Expectation[];
  /** Whether the AE may write to the customer: freely, when they are asked, for a documented signal, or not. */
  readonly may: 'freely' | 'if_asked' | 'for_signal' | 'not';
}

/** The first 90 days of a deal that is signed, and what comes after them. */
export interface First90 {
  /** The day they count from, `YYYY-MM-DD`; null while nobody has said when it closed. */
  readonly closedOn: string | null;
  /** Null where no CSM takes over, or the close isn't known. */
  readonly ae: AeWay | null;
  readonly renewal: { readonly day: string; readonly daysLeft: number } | null;
  /** Empty unless the viewer's commission is paid in parts. */
  readonly payouts: readonly Payout[];
}

/** The first 90 days of a deal, at the viewer's moment; null before it is signed. */
export function first90Of(whole: WholeDeal, viewer: Viewer): First90 | null {
  const { deal, facts, signals } = whole;
  if (!hasReached(deal.phase, 'signed')) return null;
  const { timeZone } = viewer.calendar;
  const today = dayInZone(viewer.now.toISOString(), timeZone);
  const zero = dayZero(whole, timeZone);
  const renewal = factValues(facts).commercials?.renewalDate ?? null;
  const hasSignal = signals.some(({ seenOn }) => dayOf(seenOn) <= today);
  const hasAe = deal.handoffModel === 'csm_90_day' && zero !== null;
  return {
    closedOn: zero === null ? null : isoDay(zero),
    ae: hasAe ? aeWay(whole, { zero, today, now: viewer.now, hasSignal }) : null,
    renewal: renewal === null ? null : { day: renewal, daysLeft: dayOf(renewal) - today },
    payouts: viewer.payouts ? payoutsOf(whole, zero, today) : [],
  };
}

interface Moment {
  readonly zero: CalendarDay;
  readonly today: CalendarDay;
  readonly now: Date;
  readonly hasSignal: boolean;
}

function aeWay(whole: WholeDeal, { zero, today, now, hasSignal }: Moment): AeWay {
  const day = accountDay(zero, today);
  const stage = stageOf(day);
  return {
    today: day,
    stage,
    stages: STAGE_SPANS.map(({ stage: id, from, to }) => ({
      stage: id,
      firstDay: isoDay(zero + from),
      lastDay: to === null ? null : isoDay(zero + to),
    })),
    expected: expectedNow(whole, stage, now),
    may: mayWrite(stage, hasSignal),
  };
}

function expectedNow(whole: WholeDeal, stage: AeStage | null, now: Date): Expectation[] {
  const held = heldMeetings(whole.meetings, now);
  const isHeld = (kind: (typeof held)[number]['kind']) => held.some((one) => one.kind === kind);
  switch (stage) {
    case null:
    case 'active':
      return isHeld('kickoff') ? ['answer_same_day'] : ['attend_kickoff', 'answer_same_day'];
    case 'standby':
      return isHeld('day_30_call')
        ? ['answer_in_24_hours']
        : ['hold_day_30_call', 'answer_in_24_hours'];
    case 'on_request':
      return ['only_when_asked'];
    case 'gone':
      return ['only_with_signal'];
  }
}

function mayWrite(stage: AeStage | null, hasSignal: boolean): AeWay['may'] {
  if (stage === 'on_request') return hasSignal ? 'for_signal' : 'if_asked';
  if (stage === 'gone') return hasSignal ? 'for_signal' : 'not';
  return 'freely';
}
