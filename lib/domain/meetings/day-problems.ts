import { factValues } from '../brief/fact';
import { addBusinessDays } from '../dates/business-days';
import { dayOf, dayParts, isoDay, type CalendarDay } from '../dates/calendar-day';
import type { MeetingKind } from '../deals/meeting';
import { ALIGNMENT_WITHIN_DAYS, INTRODUCTION_WITHIN_DAYS } from './meeting-days';
import type { Entry } from './meeting-entry';
import type { DayProblem, MeetingProblem } from './meeting-problem';

/** Within how many business days of the close a meeting is held. */
const WITHIN: readonly (readonly [MeetingKind, number, DayProblem])[] = [
  ['alignment', ALIGNMENT_WITHIN_DAYS, 'alignment_late'],
  ['introduction', INTRODUCTION_WITHIN_DAYS, 'introduction_late'],
];

/** On which day after the close a meeting is held, and how many days off it may be. */
const NEAR: readonly (readonly [MeetingKind, number, number, DayProblem])[] = [
  ['day_30_call', 30, 5, 'day_30_off'],
  ['day_90_review', 90, 10, 'review_off'],
];

/** What is wrong with a meeting's day by itself: too late after the close, in the past, or on a day off. */
export function dayProblems(entry: Entry): MeetingProblem[] {
  const { closeDate } = entry.dossier.deal;
  return [
    ...(closeDate === null ? [] : ofClose(entry, dayOf(closeDate))),
    ...(entry.meeting.heldAt === null ? ofPlan(entry) : []),
  ];
}

function ofClose(
  { meeting: { kind }, day, off, dossier }: Entry,
  close: CalendarDay,
): MeetingProblem[] {
  const agreed = agreedReview(dossier);
  const late = WITHIN.flatMap(([of, days, code]) => {
    const last = addBusinessDays(close, days, off);
    return of === kind && day > last ? [{ code, day: isoDay(last) }] : [];
  });
  const away = NEAR.flatMap(([of, days, margin, code]) => {
    const right = (of === 'day_90_review' ? agreed : null) ?? close + days;
    return of === kind && Math.abs(day - right) > margin ? [{ code, day: isoDay(right) }] : [];
  });
  const isAfterSigning = kind === 'success_conversation' && day > close;
  return [
    ...late,
    ...away,
    ...(isAfterSigning ? [{ code: 'success_after_signing', day: isoDay(close) } as const] : []),
  ];
}

function ofPlan({ day, today, off }: Entry): MeetingProblem[] {
  if (day < today) return [{ code: 'planned_in_past' }];
  if (off.holidays.has(isoDay(day))) return [{ code: 'holiday' }];
  return off.weekend.has(dayParts(day).weekday) ? [{ code: 'weekend' }] : [];
}

/** The day on which the review was agreed to be; it need not be day 90. */
function agreedReview({ facts }: Entry['dossier']): CalendarDay | null {
  const day = factValues(facts).definedDone?.reviewDate ?? null;
  return day === null ? null : dayOf(day);
}
