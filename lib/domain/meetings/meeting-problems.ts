import { timeInZone } from '../dates/time-in-zone';
import { formProgress } from '../brief/form-progress';
import { DEAL_PHASES } from '../deals/deal';
import type { Dossier } from '../deals/dossier';
import type { MeetingKind } from '../deals/meeting';
import type { Viewer } from '../overview/viewer';
import { invitesBeforePrimer } from '../transfer/invites-before-primer';
import { clashes } from './clashes';
import { dayProblems } from './day-problems';
import type { EnteredMeeting, Entry } from './meeting-entry';
import type { MeetingProblem, PlainProblem } from './meeting-problem';
import { orderProblems } from './order-problems';

/** Meetings an SE has before stepping back, and the one that hands the proof over. */
const OF_AN_SE: readonly MeetingKind[] = ['debrief'];

/**
 * What is wrong with a meeting's day, the weightiest first: the order of a handoff, its deadlines, days on which
 * nobody works. Days are counted where the viewer is, on their calendar.
 *
 * @param meeting - As it is being entered; one without a day has no problems.
 * @param dossier - Its deal, in which it may stand already, as it was.
 */
export function meetingProblems(
  meeting: EnteredMeeting,
  dossier: Dossier,
  { role, calendar, now }: Pick<Viewer, 'role' | 'calendar' | 'now'>,
): MeetingProblem[] {
  const { timeZone } = calendar;
  const dayIn = (instant: string) => timeInZone(instant, timeZone)?.day ?? null;
  const at = meeting.heldAt ?? meeting.plannedAt;
  const day = at === null ? null : dayIn(at);
  const today = dayIn(now.toISOString());
  if (day === null || today === null) return [];
  const others = dossier.meetings.filter(({ id }) => id !== meeting.id);
  const entry: Entry = { meeting, day, dossier, others, today, off: calendar, timeZone };
  const isPlanned = meeting.heldAt === null;
  const isEarly = invitesBeforePrimer(meeting, { ...dossier, meetings: others }, now);
  return [
    ...when(!isPlanned && day > today, 'held_in_future'),
    ...when(isPlanned && role === 'se' && hasSteppedBack(entry), 'step_back'),
    ...when(isEarly, 'invited_before_primer'),
    ...when(
      isPlanned && meeting.kind === 'kickoff' && !isBriefDone(dossier),
      'kickoff_before_brief',
    ),
    ...orderProblems(entry),
    ...dayProblems(entry),
    ...when(isPlanned && clashes(meeting, others), 'clash'),
  ];
}

/** From the Technical Win on an SE plans nothing with the customer; the debrief hands the proof over. */
function hasSteppedBack({ meeting: { kind }, dossier: { deal } }: Entry): boolean {
  const isAfterWin = DEAL_PHASES.indexOf(deal.phase) >= DEAL_PHASES.indexOf('technical_win');
  return isAfterWin && !OF_AN_SE.includes(kind);
}

function isBriefDone(dossier: Dossier): boolean {
  const { done, all } = formProgress('one_page', dossier);
  return done === all;
}

function when(isOne: boolean, code: PlainProblem): MeetingProblem[] {
  return isOne ? [{ code }] : [];
}
