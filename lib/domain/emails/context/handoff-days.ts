import { format, isValid, parseISO } from 'date-fns';
import { daysOff, type WrittenDaysOff } from '../../dates/business-calendar';
import { addBusinessDays, isBusinessDay, subtractBusinessDays } from '../../dates/business-days';
import { dayOf, isoDay } from '../../dates/calendar-day';
import type { Dossier } from '../../deals/dossier';
import type { Meeting } from '../../deals/meeting';

/** The alignment meeting is held within so many business days of close, and so many before the kickoff. */
const ALIGNMENT_WITHIN = 5;
const BEFORE_KICKOFF = 2;
/** Business days of notice that a proposal gives where there is room for it. */
const NOTICE = 2;
/** Days after close on which the champion is called. */
const DAY_30 = 30;
const WEEK = 7;

export interface DayOptions extends WrittenDaysOff {
  /** Its local calendar day is today. */
  readonly now: Date;
}

/**
 * A business day to propose for the meeting of AE and CSM: within five business days of close and at least two before
 * the kickoff, with two days' notice where that leaves room.
 *
 * @returns `YYYY-MM-DD`; empty where no day is left or the deal has no close date.
 */
export function alignmentDay(
  { deal, meetings }: Pick<Dossier, 'deal' | 'meetings'>,
  { now, ...days }: DayOptions,
): string {
  if (deal.closeDate === null) return '';
  const off = daysOff(days);
  const today = dayOf(format(now, 'yyyy-MM-dd'));
  const kickoff = plannedDay(meetings, 'kickoff', now);
  const last = Math.min(
    addBusinessDays(dayOf(deal.closeDate), ALIGNMENT_WITHIN, off),
    kickoff === '' ? Infinity : subtractBusinessDays(dayOf(kickoff), BEFORE_KICKOFF, off),
  );
  const wanted = addBusinessDays(today, NOTICE, off);
  const soonest = addBusinessDays(today, 1, off);
  if (wanted <= last) return isoDay(wanted);
  return soonest <= last ? isoDay(soonest) : '';
}

/**
 * The day of the day-30 call: thirty days after close, on the next business day. `YYYY-MM-DD`; empty where the deal has
 * no close date or the day has gone by.
 */
export function day30({ deal }: Pick<Dossier, 'deal'>, { now, ...days }: DayOptions): string {
  if (deal.closeDate === null) return '';
  const off = daysOff(days);
  const day = addBusinessDays(dayOf(deal.closeDate) + DAY_30 - 1, 1, off);
  return day < dayOf(format(now, 'yyyy-MM-dd')) ? '' : isoDay(day);
}

/** The last business day within a week from today, `YYYY-MM-DD`. */
export function withinAWeek({ now, ...days }: DayOptions): string {
  const off = daysOff(days);
  const today = dayOf(format(now, 'yyyy-MM-dd'));
  let day = today + WEEK;
  while (!isBusinessDay(day, off) && day > today) day -= 1;
  return isoDay(day);
}

/** The day of the next meeting of a kind that is planned and not held, today or later: `YYYY-MM-DD`, else empty. */
export function plannedDay(meetings: readonly Meeting[], kind: Meeting['kind'], now: Date): string {
  const today = format(now, 'yyyy-MM-dd');
  const days = meetings
    .filter((meeting) => meeting.kind === kind && meeting.heldAt === null)
    .map(({ plannedAt }) => (plannedAt === null ? '' : localDay(plannedAt)))
    .filter((day) => day >= today);
  return days.toSorted()[0] ?? '';
}

function localDay(instant: string): string {
  const date = parseISO(instant);
  return isValid(date) ? format(date, 'yyyy-MM-dd') : '';
}
