import type { CalendarDay } from '../dates/calendar-day';

/** How near an AE stays to an account that a CSM has taken over. */
export const AE_STAGES = ['active', 'standby', 'on_request', 'gone'] as const;
export type AeStage = (typeof AE_STAGES)[number];

/** The days of the account that a stage spans; day 1 is the day after the close. */
interface StageSpan {
  readonly stage: AeStage;
  readonly from: number;
  /** Null for the last, which has no end. */
  readonly to: number | null;
}

/** The last of the days on which an AE is reachable. */
export const LAST_AE_DAY = 90;

/** The stages in their order, by the days of the account. */
export const STAGE_SPANS: readonly StageSpan[] = [
  { stage: 'active', from: 1, to: 14 },
  { stage: 'standby', from: 15, to: 45 },
  { stage: 'on_request', from: 46, to: LAST_AE_DAY },
  { stage: 'gone', from: LAST_AE_DAY + 1, to: null },
];

/** Which day of the account a day is: 1 the day after the close, 0 the close, less before it. */
export function accountDay(zero: CalendarDay, day: CalendarDay): number {
  return day - zero;
}

/** The stage of a day of the account; null up to the close. */
export function stageOf(accountDayNow: number): AeStage | null {
  return (
    STAGE_SPANS.find(({ from, to }) => accountDayNow >= from && accountDayNow <= (to ?? Infinity))
      ?.stage ?? null
  );
}
