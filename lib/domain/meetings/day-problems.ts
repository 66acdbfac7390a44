import { addBusinessDays } from '../dates/business-days';
import { dayOf, dayParts, isoDay, type CalendarDay } from '../dates/calendar-day';
import type { MeetingKind } from '../deals/meeting';
import type { Entry } from './meeting-entry';
import type { DayProblem, MeetingProblem } from './meeting-problem';

/** Within how many business days of the close a meeting is held. */
const WITHIN: readonly (readonly [MeetingKind, number, DayProblem])[] = [
  ['alignment', 5, 'alignment_late'],
  ['introduction', 7, 'introduction_late'],
];

/** On which day after the close a meeting is held, and how many days off it may be. */
const NEAR: readonly (readonly [MeetingKind, number, number, DayProblem])[] = [
  ['day_30_call', 30, 5, 'day_30_off'],
  ['day_90_review', 90, 10, 'day_90_off'],
];

/** What is wrong with a meeting's day by itself: too late after the close, in the past, or on a day off. */
export function dayProblems(entry: Entry): MeetingProblem[] {
  const { closeDate } = entry.dossier.deal;
  return [
    ...(closeDate === null ? [] : ofClose(entry, dayOf(closeDate))),
    ...(entry.meeting.heldAt === null ? ofPlan(entry) : []),
  ];
}

function ofClose({ meeting: { kind }, day, off }: Entry, close: CalendarDay): MeetingProblem[] {
  const late = WITHIN.flatMap(([of, days, code]) => {
    const last = addBusinessDays(close, days, off);
    return of === kind && day > last ? [{ code, day: isoDay(last) }] : [];
  });
  const away = NEAR.flatMap(([of, days, margin, code]) => {
    const right = close + days;
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
