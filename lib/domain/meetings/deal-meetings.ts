import { DEAL_PHASES, type Deal, type DealPhase } from '../deals/deal';
import { MEETING_KINDS, type Meeting, type MeetingKind } from '../deals/meeting';
import type { Dossier } from '../deals/dossier';
import { meetingDay } from './meeting-day';
import { timeInZone } from '../dates/time-in-zone';

/** `passed`: its planned day is over, and nobody said that it was held. `later`: not to be thought of in this phase. */
export type MeetingState = 'held' | 'planned' | 'passed' | 'missing' | 'later';

/** A meeting the deal has, or wants. */
export interface DealMeeting {
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  /** Null where none of its kind was planned or held. */
  readonly meeting: Meeting | null;
}

/** From which phase on a kind is missed where there is none of it; and after which it comes too late. */
const WANTED: Readonly<
  Record<Exclude<MeetingKind, 'other'>, { readonly from: DealPhase; readonly to: DealPhase }>
> = {
  debrief: { from: 'technical_win', to: 'negotiating' },
  success_conversation: { from: 'negotiating', to: 'negotiating' },
  alignment: { from: 'signed', to: 'handed_over' },
  delivery_handoff: { from: 'signed', to: 'handed_over' },
  primer: { from: 'signed', to: 'handed_over' },
  introduction: { from: 'signed', to: 'handed_over' },
  kickoff: { from: 'handed_over', to: 'first_90_days' },
  day_30_call: { from: 'first_90_days', to: 'first_90_days' },
  day_90_review: { from: 'first_90_days', to: 'first_90_days' },
};

/** Each way of handing over has meetings the other has not. */
const NOT_WANTED: Readonly<Record<Deal['handoffModel'], readonly MeetingKind[]>> = {
  csm_90_day: ['delivery_handoff'],
  am_clean_break: ['alignment', 'primer', 'day_30_call'],
};

/**
 * The meetings of a deal in the order of a handoff: those it has, and those its way of handing over wants and has not
 * yet. One that was never held is no longer wanted once its time is over.
 *
 * @param timeZone - The viewer's, by which days are counted.
 */
export function dealMeetings(
  { deal, meetings }: Pick<Dossier, 'deal' | 'meetings'>,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): DealMeeting[] {
  const today = timeInZone(now.toISOString(), timeZone)?.day ?? 0;
  return MEETING_KINDS.flatMap((kind): DealMeeting[] => {
    const own = meetings
      .filter((meeting) => meeting.kind === kind)
      .toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)));
    if (own.length === 0) {
      const state = stateOfNone(kind, deal);
      return state === null ? [] : [{ kind, state, meeting: null }];
    }
    return own.map((meeting) => ({ kind, state: stateOf(meeting, today, timeZone), meeting }));
  });
}

function stateOf(meeting: Meeting, today: number, timeZone: string): MeetingState {
  if (meeting.heldAt !== null) return 'held';
  const day = meetingDay(meeting, timeZone);
  if (day === null) return 'missing';
  return day < today ? 'passed' : 'planned';
}

function stateOfNone(kind: MeetingKind, { phase, handoffModel }: Deal): 'missing' | 'later' | null {
  if (kind === 'other' || NOT_WANTED[handoffModel].includes(kind)) return null;
  const { from, to } = WANTED[kind];
  const at = DEAL_PHASES.indexOf(phase);
  if (at > DEAL_PHASES.indexOf(to)) return null;
  return at < DEAL_PHASES.indexOf(from) ? 'later' : 'missing';
}

/** Later than every instant where it has no day. */
function timeOf({ heldAt, plannedAt }: Meeting): string {
  return heldAt ?? plannedAt ?? '\uffff';
}
