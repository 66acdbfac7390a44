import type { DaysOff } from '../dates/business-calendar';
import { addBusinessDays } from '../dates/business-days';
import { isoDay, type CalendarDay } from '../dates/calendar-day';
import { timeInZone } from '../dates/time-in-zone';
import type { MeetingKind } from '../deals/meeting';
import { lastAlignmentDay } from './meeting-days';
import type { Entry } from './meeting-entry';
import type { DayProblem, MeetingProblem } from './meeting-problem';

/** A meeting's day, and its moment where the hour of it is known. */
interface When {
  readonly day: CalendarDay;
  /** Null for one that was held: it is noted for its day. */
  readonly at: string | null;
}

/** What is wrong with the order of a deal's meetings, as one of them sees it. */
export function orderProblems(entry: Entry): MeetingProblem[] {
  const { handoffModel } = entry.dossier.deal;
  return handoffModel === 'csm_90_day' ? ofAlignment(entry) : ofDeliveryHandoff(entry);
}

/** The alignment comes before the introduction call, and two business days before the kickoff. */
function ofAlignment(entry: Entry): MeetingProblem[] {
  const { meeting, off } = entry;
  const here = whenOf(entry, meeting);
  if (here === null) return [];
  if (meeting.kind === 'alignment') {
    const introduction = firstOf(entry, 'introduction');
    const kickoff = firstOf(entry, 'kickoff');
    const last = kickoff === null ? null : lastAlignmentDay(kickoff.day, off);
    return [
      ...(introduction !== null && isAfter(here, introduction)
        ? [beside('alignment_after_introduction', introduction.day)]
        : []),
      ...(last !== null && here.day > last ? [beside('alignment_near_kickoff', last)] : []),
    ];
  }
  if (meeting.kind !== 'introduction' && meeting.kind !== 'kickoff') return [];
  const alignment = firstOf(entry, 'alignment');
  if (alignment === null) return [{ code: 'no_alignment_yet' }];
  if (meeting.kind === 'introduction')
    return isAfter(alignment, here) ? [beside('introduction_before_alignment', alignment.day)] : [];
  const isNear = alignment.day > lastAlignmentDay(here.day, off);
  return isNear ? [beside('kickoff_near_alignment', firstKickoffDay(alignment.day, off))] : [];
}

/** Where an account manager takes over, the delivery handoff call comes before the kickoff. */
function ofDeliveryHandoff(entry: Entry): MeetingProblem[] {
  const { meeting } = entry;
  const here = whenOf(entry, meeting);
  if (here === null) return [];
  if (meeting.kind === 'delivery_handoff') {
    const kickoff = firstOf(entry, 'kickoff');
    return kickoff !== null && isAfter(here, kickoff)
      ? [beside('handoff_after_kickoff', kickoff.day)]
      : [];
  }
  if (meeting.kind !== 'kickoff') return [];
  const handoff = firstOf(entry, 'delivery_handoff');
  if (handoff === null) return [{ code: 'no_handoff_yet' }];
  return isAfter(handoff, here) ? [beside('kickoff_before_handoff', handoff.day)] : [];
}

/** The first business day on which a kickoff comes late enough after an alignment. */
export function firstKickoffDay(alignment: CalendarDay, off: DaysOff): CalendarDay {
  let day = addBusinessDays(alignment, 1, off);
  while (lastAlignmentDay(day, off) < alignment) day = addBusinessDays(day, 1, off);
  return day;
}

/** What happens on one day is in order, unless both hours are known. */
function isAfter(a: When, b: When): boolean {
  if (a.day !== b.day) return a.day > b.day;
  return a.at !== null && b.at !== null && a.at > b.at;
}

function firstOf(entry: Entry, kind: MeetingKind): When | null {
  const days = entry.others
    .filter((other) => other.kind === kind)
    .flatMap((other) => whenOf(entry, other) ?? []);
  return days.toSorted((a, b) => a.day - b.day || order(a.at, b.at))[0] ?? null;
}

function order(a: string | null, b: string | null): number {
  return (a ?? '').localeCompare(b ?? '');
}

function whenOf(
  { timeZone }: Entry,
  { heldAt, plannedAt }: { readonly heldAt: string | null; readonly plannedAt: string | null },
): When | null {
  const instant = heldAt ?? plannedAt;
  const day = instant === null ? undefined : timeInZone(instant, timeZone)?.day;
  return day === undefined ? null : { day, at: heldAt === null ? plannedAt : null };
}

function beside(code: DayProblem, day: CalendarDay): MeetingProblem {
  return { code, day: isoDay(day) };
}
